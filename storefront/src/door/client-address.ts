import { isIP } from "node:net";

type Connection = {
  /** Who is at the other end of the socket. */
  readonly peer: string | undefined;
  /** X-Forwarded-For as it came: each proxy adds, at the right, whom it was asked by. */
  readonly forwarded_for: string | undefined;
  /** How many proxies of ours there are: TRUSTED_PROXY_HOPS. */
  readonly trusted_hops: number;
};

/**
 * The client's IP address, or null where there is none. Only what a proxy of ours has added is believed: what stands
 * further left in X-Forwarded-For anybody may have written. Where the header is shorter than our proxies would make
 * it, somebody came round them, and the socket's other end is all that is known.
 */
export function clientAddress({ peer, forwarded_for, trusted_hops }: Connection): string | null {
  const chain = [...(forwarded_for ?? "").split(",").filter((entry) => entry.trim() !== ""), peer ?? ""];
  const client = chain[chain.length - 1 - trusted_hops];
  return plainAddress(client) ?? plainAddress(peer);
}

/** Without a port, a zone, or IPv6's way of writing an IPv4 address; null for what is no address. */
function plainAddress(given: string | undefined): string | null {
  const text = given?.trim() ?? "";
  const bare = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) === 0 ? null : address.toLowerCase();
}
