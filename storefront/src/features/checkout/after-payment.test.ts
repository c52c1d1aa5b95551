import { afterPayment } from "./after-payment";

describe("after a card was charged", () => {
  test("an order sends the client to its page", () => {
    const result = { ok: true, placed: { status: "ordered", href: "/en/order/t?placed=1" } } as const;
    expect(afterPayment(result, 0)).toEqual({ do: "leave", href: "/en/order/t?placed=1" });
  });

  test.each(["refunded", "refund_failed"] as const)("a charge that is %s is told in the store's words", (status) => {
    const placed = { status, sentence: "In the store's words." };
    expect(afterPayment({ ok: true, placed }, 3)).toEqual({ do: "tell_refund", unplaced: placed });
  });

  test.each([
    ["the order is being written", { ok: true, placed: { status: "processing" } } as const],
    ["the store doesn't see the charge yet", { ok: true, placed: { status: "open" } } as const],
    ["the store refuses", { ok: false, code: "CART_NOT_FOUND", message: "Gone.", fields: [], status: 404 } as const],
    ["nothing is heard", null],
  ])("the page asks again and never offers to pay again: %s", (_why, result) => {
    expect([0, 5, 50].map((attempt) => afterPayment(result, attempt).do)).toEqual(Array(3).fill("ask_again"));
  });

  test("it grows slower, says so, and now and then asks the store to finish", () => {
    const asked = Array.from({ length: 12 }, (_, attempt) => afterPayment(null, attempt)).flatMap((next) =>
      next.do === "ask_again" ? [next] : [],
    );
    expect(asked[0]).toEqual({ do: "ask_again", ms: 500, slow: false, complete: false });
    expect(asked.filter((next) => next.slow).length).toBe(4);
    expect(asked.filter((next) => next.complete).length).toBe(3);
    expect(asked[11]?.ms).toBeGreaterThan(asked[0]?.ms ?? Infinity);
  });
});
