import { createHmac, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";

/** What a request says of where it comes from. */
export type Caller = {
  /** The socket's other end. */
  readonly socket: string | undefined;
  /** `X-Forwarded-For`: each proxy adds on the right, and anybody may have written what stands left of them. */
  readonly forwarded: string | undefined;
  /** `x-ampoule-client-address`, and `x-ampoule-door`, which only our storefront can write. */
  readonly claimed: string | undefined;
  readonly signature: string | undefined;
};

export type Trust = {
  /** Proxies of the operator's before this process. */
  readonly hops: number;
  /** Known to the storefront and to us. */
  readonly secret: string;
};

/**
 * The address that limits count by: the client's as the storefront saw it where the claim is signed, else the
 * socket's, or the one that the operator's outermost proxy saw. An IPv6 client owns a whole /64, so it counts as one.
 * Gives "unknown" for a socket that is gone.
 */
export function clientAddress(caller: Caller, trust: Trust): string {
  const { claimed, signature } = caller;
  if (claimed && signature && isIP(claimed) && isSigned(claimed, signature, trust.secret)) return network(claimed);
  const socket = caller.socket ?? "";
  if (trust.hops === 0) return network(socket);
  const chain = [...(caller.forwarded ?? "").split(",").map(withoutPort), socket].filter((each) => each);
  const seen = chain[Math.max(chain.length - 1 - trust.hops, 0)] ?? socket;
  return network(isIP(seen) ? seen : socket);
}

/** Some proxies write the client's port, too. */
function withoutPort(entry: string): string {
  const [, v4, v6] = /^(?:([\d.]+):\d+|\[([^\]]+)\](?::\d+)?)$/.exec(entry.trim()) ?? [];
  return v4 ?? v6 ?? entry.trim();
}

function isSigned(address: string, signature: string, secret: string): boolean {
  const expected = createHmac("sha256", secret).update(address).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (isIP(address) === 0) return "unknown";
  return isIP(address) === 6 ? `${prefix64(address)}::/64` : address;
}

/** The first four groups, written one way. */
function prefix64(address: string): string {
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const left = groups(head);
  const right = groups(tail ?? "");
  const zeros = tail === undefined ? 0 : Math.max(8 - left.length - right.length, 0);
  return [...left, ...Array.from({ length: zeros }, () => "0"), ...right].slice(0, 4).join(":");
}

function groups(text: string): string[] {
  return text === "" ? [] : text.split(":").map((group) => (parseInt(group, 16) || 0).toString(16));
}
