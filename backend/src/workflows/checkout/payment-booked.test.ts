import type { OrderPayment } from "./order";
import { isPaymentBooked } from "./payment-booked";

const payment = (provider_id: string, captured: bigint): OrderPayment => ({
  id: "pay_1",
  provider_id,
  captured,
  refunded: 0n,
  captures: [],
  refunds: [],
  stripe: null,
});
const order = (...payments: OrderPayment[]) => ({
  collections: [{ id: "pay_col_1", status: "not_paid", amount: 94_500n, payments }],
});

test("an order without its payment is half made", () => {
  expect(isPaymentBooked({ collections: [] }, "23625")).toBe(false);
  expect(isPaymentBooked(order(), "23625")).toBe(false);
  expect(isPaymentBooked(order(payment("pp_stripe_stripe", 0n)), "23625")).toBe(false);
});

test("a captured card payment is booked, and so is one that the clinic collects itself", () => {
  expect(isPaymentBooked(order(payment("pp_stripe_stripe", 23_625n)), "23625")).toBe(true);
  expect(isPaymentBooked(order(payment("pp_system_default", 0n)), "94500")).toBe(true);
});

test("an order that owes nothing today needs no payment", () => {
  expect(isPaymentBooked({ collections: [] }, "0")).toBe(true);
});
