import { BlockList, isIP } from "node:net";

/** Networks that no public address is in: this machine, private ones, link-local with the clouds' metadata, the rest. */
const INTERNAL_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
];
/** Also the ways of writing an IPv4 address as an IPv6 one: mapped, translated (NAT64), 6to4, Teredo. */
const INTERNAL_V6 = [
  "::/96",
  "::ffff:0:0/96",
  "64:ff9b::/32",
  "100::/64",
  "2001::/32",
  "2001:db8::/32",
  "2002::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
];
/** A list each: Node takes an IPv4 address for its mapped twin, which is refused whatever it maps to. */
const INTERNAL = { ipv4: listOf(INTERNAL_V4, "ipv4"), ipv6: listOf(INTERNAL_V6, "ipv6") };

function listOf(networks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Names that are resolved inside a network: RFC 6761 and 6762, and what clouds and containers call their own. */
const INTERNAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain|test|onion)$/;

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly why: string };

/**
 * Whether a URL that somebody typed may be kept, and fetched from a server of ours: http or https, of a public host,
 * without a name and password. `own` are origins of the operator's, which may be internal. A public name that resolves
 * to an internal address can't be seen here: who fetches has to look again.
 */
export function publicAddress(text: string, own: readonly string[]): Verdict {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) return no("An address begins with https:// or http://");
  if (url.username !== "" || url.password !== "") return no("An address must not hold a name or a password");
  if (own.includes(url.origin)) return { ok: true };
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const internal = isInternal(host);
  return internal ? no("An address inside a network can't be used; it must be public") : { ok: true };
}

function isInternal(host: string): boolean {
  switch (isIP(host)) {
    case 4:
      return INTERNAL.ipv4.check(host, "ipv4");
    case 6:
      return INTERNAL.ipv6.check(host, "ipv6");
    default:
      return !host.includes(".") || INTERNAL_NAME.test(host);
  }
}

function no(why: string): Verdict {
  return { ok: false, why };
}
