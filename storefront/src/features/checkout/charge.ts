import type { MoneyJson, PaymentPlan, Plan } from "@ampoule/contract";

/** A way to pay that is offered for the cart. */
export type PlanOption = PaymentPlan["options"][number];

/** The plan's figures that a client has agreed to by pressing the button. */
export type Quote = { plan: Plan; total: MoneyJson; due_today: MoneyJson; balance: MoneyJson };

/** Key of `checkout.pay` in our messages: the button says what will be charged. */
export type PayLabel = "deposit" | "full" | "nothing";

export function payLabel(quote: Pick<Quote, "due_today" | "balance">): PayLabel {
  if (BigInt(quote.due_today.minor) === 0n) return "nothing";
  return BigInt(quote.balance.minor) > 0n ? "deposit" : "full";
}

/** The plan that stands chosen: the client's wish where it is offered, else the package's default. */
export function chosenOption(plan: PaymentPlan, wish: Plan | null): PlanOption {
  const wished = plan.options.find((option) => option.plan === wish);
  const standing = wished ?? plan.options.find((option) => option.plan === plan.plan) ?? plan.options[0];
  if (!standing) throw new Error("A payment plan offers at least one way to pay");
  return standing;
}

/** Whether two amounts are the same money. */
export function sameMoney(one: MoneyJson, other: MoneyJson): boolean {
  return one.currency === other.currency && BigInt(one.minor) === BigInt(other.minor);
}

/** Stripe takes its amount as a number of minor units; anything a number can't hold is no price of ours. */
export function stripeAmount(money: MoneyJson): number {
  const amount = Number(money.minor);
  if (!Number.isSafeInteger(amount) || amount < 0) throw new Error("An amount for Stripe is a safe, positive integer");
  return amount;
}
