import { openOrderLink, orderLinkToken } from "./order-link";

const secret = "a-secret-of-the-tests-and-of-nothing-else";
const placed = new Date("2026-11-23T12:00:00Z");
const token = orderLinkToken("order_01ABC", placed, secret);
const after = (days: number) => new Date(placed.getTime() + days * 86_400_000);

test("a link opens its order for 90 days", () => {
  expect(openOrderLink(token, secret, after(89))).toEqual({
    kind: "valid",
    order_id: "order_01ABC",
    expires_at: after(90),
  });
  expect(openOrderLink(token, secret, after(90))).toEqual({ kind: "expired" });
});

test("21. no altered character, other secret or made-up token opens anything", () => {
  for (let index = 0; index < token.length; index += 1) {
    const altered = token.slice(0, index) + (token[index] === "A" ? "B" : "A") + token.slice(index + 1);
    // The last character of a base64url text carries spare bits: the decoded bytes may be the same, the text is not.
    expect(openOrderLink(altered, secret, placed).kind).toBe("wrong");
  }
  for (const made of ["", ".", "order_01ABC", `${token}x`, token.split(".")[0] ?? ""])
    expect(openOrderLink(made, secret, placed).kind).toBe("wrong");
  expect(openOrderLink(token, "another-secret-that-is-as-long-as-the-first", placed).kind).toBe("wrong");
});

test("the same order has the same link in the email and in the browser", () => {
  expect(orderLinkToken("order_01ABC", new Date(placed), secret)).toBe(token);
});
