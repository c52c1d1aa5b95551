import fc from "fast-check";
import type Stripe from "stripe";
import { refusalOf, SECRET, startEmulated, startReceiver, until, type Emulated } from "../testing/emulated";

const DAY_S = 24 * 3600;
let emulated: Emulated;
let stripe: Stripe;
beforeEach(async () => {
  emulated = await startEmulated();
  stripe = emulated.stripe;
});
afterEach(() => emulated.close());

const pay = async (payment_method: string, amount = 10_000): Promise<Stripe.Charge> => {
  const intent = await stripe.paymentIntents.create({
    amount,
    currency: "usd",
    confirm: true,
    payment_method,
    allowed_payment_method_types: ["card"],
    expand: ["latest_charge"],
  });
  if (typeof intent.latest_charge !== "object" || intent.latest_charge === null) throw new Error("no charge");
  return intent.latest_charge;
};
const hurry = () => emulated.control("POST", "/hurry");
const movements = async (params: Stripe.BalanceTransactionListParams) =>
  (await stripe.balanceTransactions.list({ limit: 100, ...params })).data.map(({ type, amount, fee, net }) => ({
    type,
    amount,
    fee,
    net,
  }));
const available = async () => (await stripe.balance.retrieve()).available[0]?.amount;
const pending = async () => (await stripe.balance.retrieve()).pending[0]?.amount;
const eventTypes = async (types: string[]) =>
  (await stripe.events.list({ types, limit: 100 })).data.map((event) => event.type).reverse();

describe("a payment's balance transaction", () => {
  test("is its amount less 2.9 % and 30 cents, pending for two days", async () => {
    const charge = await pay("pm_card_visa", 23_625);
    const movement = await stripe.balanceTransactions.retrieve(String(charge.balance_transaction));
    expect(movement).toMatchObject({ amount: 23_625, fee: 715, net: 22_910, status: "pending", source: charge.id });
    expect([await available(), await pending()]).toEqual([0, 22_910]);
    await emulated.control("POST", "/clock", { advance_s: 2 * DAY_S });
    expect((await stripe.balanceTransactions.retrieve(movement.id)).status).toBe("available");
    expect([await available(), await pending()]).toEqual([22_910, 0]);
  });

  test("is of what was captured, and of nothing that was only held", async () => {
    const held = await stripe.paymentIntents.create({
      amount: 1_000,
      currency: "usd",
      capture_method: "manual",
      confirm: true,
      payment_method: "pm_card_visa",
      allowed_payment_method_types: ["card"],
    });
    expect(await movements({})).toEqual([]);
    await stripe.paymentIntents.capture(held.id, { amount_to_capture: 600 });
    expect(await movements({})).toEqual([{ type: "charge", amount: 600, fee: 47, net: 553 }]);
  });

  test("follows the fees that the control door sets, also after a restart", async () => {
    await emulated.control("POST", "/fees", { rate_bp: 150, fixed_minor: 25, dispute_minor: 2_000 });
    await emulated.restart();
    const charge = await pay("pm_card_visa");
    await emulated.control("POST", "/disputes", { charge: charge.id });
    expect((await movements({})).map(({ fee }) => fee)).toEqual([2_000, 175]);
  });
});

describe("a refund", () => {
  test("to card 7726 is pending first and succeeds in a while", async () => {
    const charge = await pay("pm_card_pendingRefund");
    const refund = await stripe.refunds.create({ charge: charge.id, amount: 4_000 });
    expect(refund).toMatchObject({ status: "pending", pending_reason: "processing" });
    await emulated.control("POST", "/clock", { advance_s: 60 });
    await until(async () => (await stripe.refunds.retrieve(refund.id)).status === "succeeded");
    expect(await stripe.refunds.retrieve(refund.id)).not.toHaveProperty("pending_reason");
    expect(await eventTypes(["refund.*"])).toEqual(["refund.created", "refund.updated"]);
    expect((await stripe.charges.retrieve(charge.id)).amount_refunded).toBe(4_000);
  });

  test("to card 5126 fails after it succeeded: the money is ours again and can be given back another time", async () => {
    const charge = await pay("pm_card_refundFail");
    const before = await pending();
    const refund = await stripe.refunds.create({ charge: charge.id });
    expect(refund.status).toBe("succeeded");
    expect((await refusalOf(stripe.refunds.create({ charge: charge.id }))).code).toBe("charge_already_refunded");
    await hurry();
    const failed = await stripe.refunds.retrieve(refund.id, { expand: ["failure_balance_transaction"] });
    expect(failed).toMatchObject({
      status: "failed",
      failure_reason: "expired_or_canceled_card",
      failure_balance_transaction: { type: "refund_failure", amount: 10_000, fee: 0 },
    });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 0, refunded: false });
    expect(await pending()).toBe(before);
    expect(await eventTypes(["refund.*"])).toEqual(["refund.created", "refund.updated", "refund.failed"]);
    expect((await stripe.refunds.create({ charge: charge.id })).amount).toBe(10_000);
  });

  test("of a part, ten at once, never adds up to more than was captured, and keeps the fee", async () => {
    const charge = await pay("pm_card_visa", 1_000);
    const asked = Array.from({ length: 10 }, () => stripe.refunds.create({ charge: charge.id, amount: 300 }));
    const made = (await Promise.allSettled(asked)).filter(({ status }) => status === "fulfilled");
    expect(made).toHaveLength(3);
    expect((await stripe.charges.retrieve(charge.id)).amount_refunded).toBe(900);
    expect(await movements({ type: "refund" })).toEqual(
      Array(3).fill({ type: "refund", amount: -300, fee: 0, net: -300 }),
    );
  });

  test.each([
    [{ amount: 0 }, "parameter_invalid_integer"],
    [{ amount: -5 }, "parameter_invalid_integer"],
    [{ amount: 10_001 }, undefined],
  ])("of %j is refused", async (asked, code) => {
    const charge = await pay("pm_card_visa");
    expect(await refusalOf(stripe.refunds.create({ charge: charge.id, ...asked }))).toMatchObject({
      statusCode: 400,
      code,
      param: "amount",
    });
  });
});

describe("a dispute", () => {
  const DISPUTED = ["charge.dispute.created", "charge.dispute.funds_withdrawn"];
  const open = async () => {
    const charge = await pay("pm_card_createDispute");
    await hurry();
    const [dispute] = (await stripe.disputes.list({ charge: charge.id })).data;
    if (!dispute) throw new Error("no dispute");
    return { charge, dispute };
  };

  test("of card 0259 opens by itself, also when the emulator was away, and takes amount and fee", async () => {
    const charge = await pay("pm_card_createDispute");
    expect(charge.disputed).toBe(false);
    await emulated.restart();
    await emulated.control("POST", "/clock", { advance_s: 60 });
    await until(async () => (await stripe.disputes.list()).data.length === 1);
    const [dispute] = (await stripe.disputes.list({ payment_intent: String(charge.payment_intent) })).data;
    expect(dispute).toMatchObject({
      charge: charge.id,
      amount: 10_000,
      status: "needs_response",
      reason: "fraudulent",
    });
    expect((await stripe.charges.retrieve(charge.id)).disputed).toBe(true);
    expect(await eventTypes(["charge.dispute.*"])).toEqual(DISPUTED);
    const taken = { type: "adjustment", amount: -10_000, fee: 1_500, net: -11_500 };
    expect(await movements({ source: dispute?.id ?? "" })).toEqual([taken]);
    expect(await available()).toBe(-11_500);
  });

  test("that is won brings amount and fee back", async () => {
    const { dispute } = await open();
    const answered = await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: "winning_evidence" } });
    expect(answered).toMatchObject({ status: "under_review", evidence_details: { submission_count: 1 } });
    await hurry();
    expect((await stripe.disputes.retrieve(dispute.id)).status).toBe("won");
    expect(await available()).toBe(0);
    expect(await eventTypes(["charge.dispute.*"])).toEqual([
      ...DISPUTED,
      "charge.dispute.updated",
      "charge.dispute.funds_reinstated",
      "charge.dispute.closed",
    ]);
  });

  test.each(["by the bank", "because we gave in"])("that is lost, %s, brings nothing back", async (how) => {
    const { dispute } = await open();
    if (how === "by the bank")
      await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: "losing_evidence" } });
    else await stripe.disputes.close(dispute.id);
    await hurry();
    expect((await stripe.disputes.retrieve(dispute.id)).status).toBe("lost");
    expect(await available()).toBe(-11_500);
    expect(await eventTypes(["charge.dispute.funds_reinstated"])).toEqual([]);
    expect((await refusalOf(stripe.disputes.close(dispute.id))).statusCode).toBe(400);
    const late = stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: "winning_evidence" } });
    expect((await refusalOf(late)).statusCode).toBe(400);
  });

  test("waits with its evidence until that is submitted", async () => {
    const { dispute } = await open();
    const evidence = { uncategorized_text: "winning_evidence" };
    const staged = await stripe.disputes.update(dispute.id, { evidence, submit: false });
    expect(staged).toMatchObject({ status: "needs_response", evidence_details: { has_evidence: true } });
    await hurry();
    expect((await stripe.disputes.update(dispute.id, { submit: true })).status).toBe("under_review");
  });

  test("forbids a refund until it is won", async () => {
    const { charge, dispute } = await open();
    expect((await refusalOf(stripe.refunds.create({ charge: charge.id }))).code).toBe("charge_disputed");
    await emulated.control("POST", `/disputes/${dispute.id}/close`, { outcome: "won" });
    expect((await stripe.refunds.create({ charge: charge.id })).status).toBe("succeeded");
  });

  test("doesn't open when everything was given back before", async () => {
    const charge = await pay("pm_card_createDispute");
    await stripe.refunds.create({ charge: charge.id });
    await hurry();
    expect((await stripe.disputes.list()).data).toEqual([]);
  });

  test("tells its endpoint, which names no request of ours", async () => {
    const receiver = await startReceiver();
    const told = await startEmulated({ webhook: { url: receiver.url, secret: SECRET } });
    const { id } = await told.stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      confirm: true,
      payment_method: "pm_card_visa",
      allowed_payment_method_types: ["card"],
    });
    await told.control("POST", "/disputes", { payment_intent: id, amount: 200 });
    await receiver.until((received) => received.length === 5);
    const opened = receiver.received.find((each) => each.event?.type === "charge.dispute.created");
    expect(opened?.event).toMatchObject({ request: { id: null }, data: { object: { amount: 200 } } });
    await told.close();
    await receiver.close();
  });
});

describe("a payout", () => {
  test("is refused while nothing is available", async () => {
    await pay("pm_card_visa");
    await expect(emulated.control("POST", "/payouts")).rejects.toThrow(/nothing to pay out/);
  });

  test("arrives the next day", async () => {
    await pay("pm_card_visa");
    await emulated.control("POST", "/clock", { advance_s: 2 * DAY_S });
    const { id } = await emulated.control("POST", "/payouts");
    expect(await stripe.payouts.retrieve(String(id))).toMatchObject({ amount: 9_680, status: "in_transit" });
    await emulated.control("POST", "/clock", { advance_s: DAY_S });
    await until(async () => (await stripe.payouts.retrieve(String(id))).status === "paid");
    expect(await eventTypes(["payout.*"])).toEqual([
      "payout.created",
      "payout.reconciliation_completed",
      "payout.paid",
    ]);
  });

  const step = fc.oneof(
    fc.record({ does: fc.constant("pay" as const), amount: fc.integer({ min: 50, max: 90_000 }) }),
    fc.record({ does: fc.constantFrom("refund" as const, "dispute" as const), part: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ does: fc.constantFrom("win" as const, "lose" as const, "wait" as const, "pay out" as const) }),
  );
  const CARDS = ["pm_card_visa", "pm_card_refundFail", "pm_card_pendingRefund", "pm_card_createDispute"];

  test("is exactly the sum of its nets, and all nets are the payouts and the balance, whatever happened", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        await emulated.control("POST", "/reset");
        const charges: Stripe.Charge[] = [];
        for (const [index, each] of steps.entries()) await take(each, charges, index).catch(mustBeRefusal);
        await hurry();
        await assertBalanced(charges);
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  const take = async (
    each: typeof step extends fc.Arbitrary<infer S> ? S : never,
    charges: Stripe.Charge[],
    index: number,
  ) => {
    if (each.does === "pay") return void charges.push(await pay(CARDS[index % CARDS.length] ?? "", each.amount));
    if (each.does === "wait") return void (await emulated.control("POST", "/clock", { advance_s: DAY_S }));
    if (each.does === "pay out") {
      // So that most have something to pay out.
      await emulated.control("POST", "/clock", { advance_s: 2 * DAY_S });
      return void (await emulated.control("POST", "/payouts"));
    }
    if (each.does === "refund" || each.does === "dispute") {
      const charge = charges[index % Math.max(charges.length, 1)];
      if (!charge) return;
      const asked = { charge: charge.id, amount: Math.ceil((charge.amount * each.part) / 100) };
      if (each.does === "refund") return void (await stripe.refunds.create(asked));
      return void (await emulated.control("POST", "/disputes", asked));
    }
    const [dispute] = (await stripe.disputes.list({ limit: 1 })).data;
    const outcome = each.does === "win" ? "won" : "lost";
    if (dispute) await emulated.control("POST", `/disputes/${dispute.id}/close`, { outcome });
  };
  const mustBeRefusal = (error: unknown): void => {
    if (!/can't be disputed|No more than|nothing to pay out|already|greater than|charged back/.test(String(error)))
      throw error;
  };

  const assertBalanced = async (charges: Stripe.Charge[]): Promise<void> => {
    const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
    const all = await stripe.balanceTransactions.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });
    const payouts = (await stripe.payouts.list({ limit: 100 })).data;
    const { available: now, pending: later } = await stripe.balance.retrieve();
    const nets = all.filter(({ type }) => type !== "payout").map(({ net }) => net);
    const held = sum([...now, ...later].map(({ amount }) => amount));
    expect(sum(nets)).toBe(sum(payouts.map(({ amount }) => amount)) + held);
    for (const payout of payouts) {
      const items = (await stripe.balanceTransactions.list({ payout: payout.id, limit: 100 })).data;
      expect(sum(items.filter(({ type }) => type !== "payout").map(({ net }) => net))).toBe(payout.amount);
    }
    for (const { id, amount } of charges) {
      const refunds = (await stripe.refunds.list({ charge: id, limit: 100 })).data;
      const given = sum(refunds.filter(({ status }) => status !== "failed").map((refund) => refund.amount));
      expect(given).toBeLessThanOrEqual(amount);
      expect((await stripe.charges.retrieve(id)).amount_refunded).toBe(given);
    }
  };
});
