import { clientAddress } from "./client-address";

const PEER = "203.0.113.7";
const of = (forwarded_for: string | undefined, trusted_hops: number, peer = PEER) =>
  clientAddress({ peer, forwarded_for, trusted_hops });

test("without a proxy of ours the header says nothing, however long it is", () => {
  for (const forged of [undefined, "198.51.100.1", "198.51.100.1, 198.51.100.2"]) expect(of(forged, 0)).toBe(PEER);
});

test("behind proxies of ours, entries are counted from the right, and a client's own lie further left", () => {
  expect(of("198.51.100.9", 1)).toBe("198.51.100.9");
  expect(of("10.9.9.9, 198.51.100.9", 1)).toBe("198.51.100.9");
  expect(of("10.9.9.9, 198.51.100.9, 10.0.0.2", 2)).toBe("198.51.100.9");
});

test("who comes round our proxies is known by the socket alone", () => {
  expect(of(undefined, 1)).toBe(PEER);
  expect(of("10.9.9.9", 2)).toBe(PEER);
});

test("an address is one address however it is written, and nonsense is none", () => {
  expect(of(undefined, 0, "::ffff:203.0.113.7")).toBe(PEER);
  expect(of("[2001:DB8::1]:4711", 1)).toBe("2001:db8::1");
  expect(of("198.51.100.9:4711", 1)).toBe("198.51.100.9");
  expect(of("unknown", 1)).toBe(PEER);
  expect(of("127.0.0.1\r\nx: y", 1)).toBe(PEER);
  expect(clientAddress({ peer: undefined, forwarded_for: undefined, trusted_hops: 0 })).toBeNull();
});
