import type { Snapshot } from "../../modules/payment-schedule/snapshot";
import type { PaidOrder, OrderCollection } from "./order";
import { planSettlement } from "./plan-settlement";

const snapshot = { balance_minor: "70875" } as Snapshot; // What the plan reads of it.
const payment = {
  id: "pay_1",
  provider_id: "pp_stripe_stripe",
  captured: 23_625n,
  refunded: 0n,
  captures: [],
  refunds: [],
  stripe: null,
};
const first: OrderCollection = { id: "paycol_1", status: "partially_authorized", amount: 94_500n, payments: [payment] };
const order = (changes: Partial<PaidOrder> = {}): PaidOrder => ({
  id: "order_1",
  display_id: 1,
  canceled: false,
  email: null,
  customer_id: null,
  currency: "usd",
  placed_at: new Date(0),
  paid: 23_625n,
  refunded: 0n,
  collections: [first],
  ...changes,
});

test("the cart's collection becomes the deposit's, and the balance gets one of its own", () => {
  expect(planSettlement(order(), snapshot)).toEqual({ deposit: { id: "paycol_1", amount: 23_625n }, balance: 70_875n });
});

test("done once, nothing is left to do", () => {
  const settled = { ...first, status: "completed", amount: 23_625n };
  const balance: OrderCollection = { id: "paycol_2", status: "not_paid", amount: 70_875n, payments: [] };
  expect(planSettlement(order({ collections: [settled, balance] }), snapshot)).toEqual({ deposit: null, balance: 0n });
});

test("a run that died in between goes on where it stopped", () => {
  const settled = { ...first, status: "completed", amount: 23_625n };
  expect(planSettlement(order({ collections: [settled] }), snapshot)).toEqual({ deposit: null, balance: 70_875n });
});

test("nothing is asked for on a canceled order, a full payment or a free one", () => {
  expect(planSettlement(order({ canceled: true }), snapshot).balance).toBe(0n);
  const full = { ...first, status: "completed", amount: 94_500n, payments: [{ ...payment, captured: 94_500n }] };
  expect(planSettlement(order({ collections: [full] }), { balance_minor: "0" } as Snapshot)).toEqual({
    deposit: null,
    balance: 0n,
  });
  expect(planSettlement(order({ collections: [] }), snapshot)).toEqual({ deposit: null, balance: 0n });
});

test("a collection that was captured whole, but not completed when its process died, is completed", () => {
  const full = { ...first, payments: [{ ...payment, captured: 94_500n }] };
  expect(planSettlement(order({ collections: [full] }), { balance_minor: "0" } as Snapshot)).toEqual({
    deposit: { id: "paycol_1", amount: 94_500n },
    balance: 0n,
  });
});
