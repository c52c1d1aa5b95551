import { createHmac } from "node:crypto";
import { clientAddress } from "./client-address";

const secret = "a-secret-of-the-tests-and-of-nothing-else";
const sign = (address: string, key = secret) => createHmac("sha256", key).update(address).digest("hex");
const caller = { socket: "10.0.0.9", forwarded: undefined, claimed: undefined, signature: undefined };

test("without a proxy of ours, what a caller writes into X-Forwarded-For changes nothing", () => {
  const forwarded = "198.51.100.7, 203.0.113.5";
  expect(clientAddress({ ...caller, forwarded }, { hops: 0, secret })).toBe("10.0.0.9");
});

test("behind n proxies the address is the n-th from the right, whatever stands left of it", () => {
  const forwarded = "1.1.1.1, 198.51.100.7, 203.0.113.5";
  expect(clientAddress({ ...caller, forwarded }, { hops: 1, secret })).toBe("203.0.113.5");
  expect(clientAddress({ ...caller, forwarded }, { hops: 2, secret })).toBe("198.51.100.7");
  expect(clientAddress({ ...caller, forwarded: "203.0.113.5" }, { hops: 3, secret })).toBe("203.0.113.5");
  expect(clientAddress({ ...caller, forwarded: "rubbish" }, { hops: 1, secret })).toBe("10.0.0.9");
  expect(clientAddress(caller, { hops: 1, secret })).toBe("10.0.0.9");
  const ported = ["203.0.113.5:4711", "[2001:db8:1:2::1]:4711", "[2001:db8:1:2::1]"];
  expect(ported.map((each) => clientAddress({ ...caller, forwarded: each }, { hops: 1, secret }))).toEqual([
    "203.0.113.5",
    "2001:db8:1:2::/64",
    "2001:db8:1:2::/64",
  ]);
});

test("the storefront's word for a client's address counts when it is signed, and only then", () => {
  const claimed = "198.51.100.7";
  const trust = { hops: 0, secret };
  expect(clientAddress({ ...caller, claimed, signature: sign(claimed) }, trust)).toBe(claimed);
  const forged = [undefined, "", "00", sign(claimed, "another"), sign("198.51.100.8"), `${sign(claimed)}00`];
  for (const signature of forged) expect(clientAddress({ ...caller, claimed, signature }, trust)).toBe("10.0.0.9");
  expect(clientAddress({ ...caller, claimed: "no-address", signature: sign("no-address") }, trust)).toBe("10.0.0.9");
});

test("an IPv6 client counts by its /64, however it is written, and a mapped IPv4 by itself", () => {
  const of = (socket: string | undefined) => clientAddress({ ...caller, socket }, { hops: 0, secret });
  expect(of("2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2::/64");
  expect(of("2001:0DB8:0001:0002:bbbb:0:0:2")).toBe("2001:db8:1:2::/64");
  expect(of("2001:db8:1:3::1")).toBe("2001:db8:1:3::/64");
  expect(of("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(of("::1")).toBe("0:0:0:0::/64");
  expect(of("::ffff:192.0.2.4")).toBe("192.0.2.4");
  expect(of(undefined)).toBe("unknown");
});
