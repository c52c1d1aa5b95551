import type { OrderPayment, PaidOrder } from "./order";
import { factsOfPayments, type Sold } from "./payment-facts";

const AT = new Date("2026-03-08T04:30:00Z");

const taken = (id: string, amounts: readonly bigint[], by: string | null = "user_1"): OrderPayment => ({
  id,
  provider_id: "pp_system_default",
  captured: amounts.reduce((all, each) => all + each, 0n),
  refunded: 0n,
  captures: amounts.map((amount, place) => ({ id: `capt_${place}`, amount, at: AT, by })),
  refunds: [],
  stripe: null,
});

const line = (id: string, due: string, balance: string): Sold["lines"][number] => ({
  line_item_id: id,
  variant_id: null,
  sku: null,
  quantity: 1,
  terms_version: null,
  terms: null,
  total_minor: String(BigInt(due) + BigInt(balance)),
  tax_minor: "0",
  discount_minor: "0",
  due_today_minor: due,
  balance_minor: balance,
});

function factsOf(collections: readonly OrderPayment[][], lines: Sold["lines"]) {
  const order: PaidOrder = {
    id: "order_1",
    display_id: 1,
    canceled: false,
    email: null,
    customer_id: null,
    currency: "usd",
    placed_at: AT,
    paid: 0n,
    refunded: 0n,
    collections: collections.map((payments, place) => ({
      id: `c_${place}`,
      status: "completed",
      amount: 0n,
      payments,
    })),
  };
  const clinic = { id: "clinic_1", zone: "America/New_York" };
  return factsOfPayments({ order, sold: { plan: "deposit", lines }, clinic, client_ref: null }).map((fact) => [
    fact.reference,
    fact.actor,
    fact.lines.map(({ amount_minor }) => amount_minor),
  ]);
}

test("what is paid with an order pays what was due then of each line, and what is paid later its balance", () => {
  const lines = [line("kit", "2500", "7500"), line("single", "5000", "0")];
  expect(factsOf([[taken("pay_1", [7_500n], null)], [taken("pay_2", [7_500n])]], lines)).toEqual([
    ["payment:pay_1", "system", ["2500", "5000"]],
    ["payment:pay_2", "staff:user_1", ["7500", "0"]],
  ]);
});

test("what is paid later, on an order without a balance, is shared by what its lines come to", () => {
  const lines = [line("a", "3000", "0"), line("b", "1000", "0")];
  expect(factsOf([[], [taken("pay_1", [400n])]], lines)).toEqual([["payment:pay_1", "staff:user_1", ["300", "100"]]]);
});

test("a payment that is captured in parts is a fact for each part", () => {
  expect(factsOf([[taken("pay_1", [100n, 50n])]], [line("a", "200", "0")])).toEqual([
    ["payment:pay_1", "staff:user_1", ["100"]],
    ["payment:pay_1:capt_1", "staff:user_1", ["50"]],
  ]);
});
