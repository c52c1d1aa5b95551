import { owing, paidState } from "./owing";

const usd = (minor: string) => ({ minor, currency: "usd" });
const kit = { total: usd("94500"), deposit: usd("23625"), balance: usd("70875"), paid: usd("0"), refunded: usd("0") };

test("after the deposit the balance is still to come", () => {
  const order = { ...kit, paid: usd("23625") };
  expect(owing(order)).toEqual(usd("70875"));
  expect(paidState(order)).toBe("deposit_paid");
});

test("nothing is owing once all is paid", () => {
  const order = { ...kit, paid: usd("94500") };
  expect(owing(order)).toEqual(usd("0"));
  expect(paidState(order)).toBe("paid");
});

test("an unpaid order awaits its payment", () => {
  expect(owing(kit)).toEqual(usd("94500"));
  expect(paidState(kit)).toBe("awaiting");
});

test("an order whose deposit went back is refunded, not paid", () => {
  expect(paidState({ ...kit, paid: usd("23625"), refunded: usd("23625") })).toBe("refunded");
});

test("an order of nothing is paid as it stands", () => {
  const free = { total: usd("0"), deposit: usd("0"), balance: usd("0"), paid: usd("0"), refunded: usd("0") };
  expect(paidState(free)).toBe("paid");
  expect(owing(free)).toEqual(usd("0"));
});
