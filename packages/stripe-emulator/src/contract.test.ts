import Stripe from "stripe";
import { problemsOf } from "./testing/conformity";
import { refusalOf, startEmulated, type Emulated } from "./testing/emulated";

/**
 * What any Stripe must do that this emulator claims to do. With STRIPE_CONTRACT_KEY=sk_test_… the same
 * suite runs against Stripe itself; otherwise that half says "not run".
 */
const realKey = process.env["STRIPE_CONTRACT_KEY"];
if (!realKey) console.log("Contract against Stripe itself: not run (STRIPE_CONTRACT_KEY is not set)");

describe("the emulator keeps the contract", () => {
  let emulated: Emulated;
  beforeAll(async () => {
    emulated = await startEmulated();
  });
  afterAll(() => emulated.close());
  contract(() => emulated.stripe, true);
});

(realKey ? describe : describe.skip)("Stripe itself keeps the contract", () => {
  if (realKey && !realKey.startsWith("sk_test_")) throw new Error("STRIPE_CONTRACT_KEY must be a key of test mode");
  contract(() => new Stripe(realKey ?? ""), false);
});

const CARD = { enabled: true, allow_redirects: "never" } as const;

function contract(stripe: () => Stripe, closed: boolean): void {
  /** Stripe may answer with fields that the SDK doesn't declare yet; the emulator may not. */
  const conforms = (answer: unknown): void => {
    if (closed) expect(problemsOf(JSON.parse(JSON.stringify(answer)))).toEqual([]);
  };

  test("a customer is made, read, changed, listed and deleted", async () => {
    const made = await stripe().customers.create({ metadata: { a: "1", b: "2" }, address: { country: "US" } });
    expect(made.address?.postal_code).toBeNull();
    const changed = await stripe().customers.update(made.id, { metadata: { a: "", c: "3" }, description: "x" });
    expect(changed.metadata).toEqual({ b: "2", c: "3" });
    const listed = await stripe().customers.list({ limit: 1 });
    expect(listed.data).toHaveLength(1);
    for (const answer of [made, changed, listed]) conforms(answer);
    expect(await stripe().customers.del(made.id)).toMatchObject({ id: made.id, deleted: true });
    expect(await stripe().customers.retrieve(made.id)).toMatchObject({ deleted: true });
    expect(await refusalOf(stripe().customers.update(made.id, { name: "x" }))).toMatchObject({
      type: "StripeInvalidRequestError",
      code: "resource_missing",
      statusCode: 404,
    });
  });

  test("a payment is created, confirmed and seen with its charge", async () => {
    const intent = await stripe().paymentIntents.create({
      amount: 23_625,
      currency: "usd",
      automatic_payment_methods: CARD,
      metadata: { reference: "cart_1" },
    });
    expect(intent).toMatchObject({ status: "requires_payment_method", amount_received: 0, latest_charge: null });
    const paid = await stripe().paymentIntents.confirm(intent.id, {
      payment_method: "pm_card_visa",
      expand: ["latest_charge.refunds", "payment_method"],
    });
    expect(paid).toMatchObject({
      status: "succeeded",
      amount_received: 23_625,
      latest_charge: { object: "charge", paid: true, captured: true, amount: 23_625, refunds: { data: [] } },
      payment_method: { object: "payment_method", type: "card", card: { brand: "visa", last4: "4242" } },
    });
    const charges = await stripe().charges.list({ payment_intent: intent.id });
    expect(charges.data.map((charge) => charge.metadata)).toEqual([{ reference: "cart_1" }]);
    const again = await refusalOf(stripe().paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" }));
    expect(again.code).toBe("payment_intent_unexpected_state");
    for (const answer of [intent, charges, await stripe().paymentIntents.retrieve(intent.id)]) conforms(answer);
  });

  test("a decline is a 402 with the intent inside, which then takes another card", async () => {
    const intent = await stripe().paymentIntents.create({
      amount: 500,
      currency: "usd",
      automatic_payment_methods: CARD,
    });
    const declined = await refusalOf(
      stripe().paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa_chargeDeclinedInsufficientFunds" }),
    );
    expect(declined).toMatchObject({
      type: "StripeCardError",
      statusCode: 402,
      code: "card_declined",
      decline_code: "insufficient_funds",
      payment_intent: { id: intent.id, status: "requires_payment_method" },
    });
    const after = await stripe().paymentIntents.retrieve(intent.id);
    expect(after).toMatchObject({ status: "requires_payment_method", payment_method: null });
    expect(after.last_payment_error?.charge).toBe(after.latest_charge);
    conforms(after);
    const paid = await stripe().paymentIntents.confirm(intent.id, { payment_method: "pm_card_mastercard" });
    expect(paid).toMatchObject({ status: "succeeded", last_payment_error: null });
  });

  test("a held amount is captured in part, and the rest let go", async () => {
    const held = await stripe().paymentIntents.create({
      amount: 1_000,
      currency: "usd",
      capture_method: "manual",
      confirm: true,
      payment_method: "pm_card_visa",
      automatic_payment_methods: CARD,
    });
    expect(held).toMatchObject({ status: "requires_capture", amount_capturable: 1_000, amount_received: 0 });
    const captured = await stripe().paymentIntents.capture(held.id, { amount_to_capture: 600 });
    expect(captured).toMatchObject({ status: "succeeded", amount_capturable: 0, amount_received: 600 });
    const charge = await stripe().charges.retrieve(String(captured.latest_charge));
    expect(charge).toMatchObject({ amount: 1_000, amount_captured: 600, captured: true });
    for (const answer of [held, captured, charge]) conforms(answer);
  });

  test("an unpaid intent is canceled, and stays so", async () => {
    const intent = await stripe().paymentIntents.create({
      amount: 500,
      currency: "usd",
      automatic_payment_methods: CARD,
    });
    const canceled = await stripe().paymentIntents.cancel(intent.id, { cancellation_reason: "abandoned" });
    expect(canceled).toMatchObject({ status: "canceled", cancellation_reason: "abandoned" });
    conforms(canceled);
    const late = await refusalOf(stripe().paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" }));
    expect(late.code).toBe("payment_intent_unexpected_state");
  });

  test("refunds add up to what was paid and not to more", async () => {
    const paid = await stripe().paymentIntents.create({
      amount: 1_000,
      currency: "usd",
      confirm: true,
      payment_method: "pm_card_visa",
      automatic_payment_methods: CARD,
    });
    const part = await stripe().refunds.create({ payment_intent: paid.id, amount: 300, metadata: { why: "x" } });
    expect(part).toMatchObject({ status: "succeeded", amount: 300, charge: paid.latest_charge });
    const tooMuch = await refusalOf(stripe().refunds.create({ payment_intent: paid.id, amount: 701 }));
    expect(tooMuch).toMatchObject({ type: "StripeInvalidRequestError", statusCode: 400 });
    const rest = await stripe().refunds.create({ charge: String(paid.latest_charge), reason: "requested_by_customer" });
    expect(rest.amount).toBe(700);
    const none = await refusalOf(stripe().refunds.create({ payment_intent: paid.id }));
    expect(none.code).toBe("charge_already_refunded");
    const charge = await stripe().charges.retrieve(String(paid.latest_charge), { expand: ["refunds"] });
    expect(charge).toMatchObject({ refunded: true, amount_refunded: 1_000 });
    const listed = await stripe().refunds.list({ payment_intent: paid.id });
    expect(listed.data.map((refund) => refund.id)).toEqual([rest.id, part.id]);
    for (const answer of [part, rest, charge, listed]) conforms(answer);
  });

  test("a card is saved with its customer and charged while the client is away", async () => {
    const customer = await stripe().customers.create({});
    await stripe().paymentIntents.create({
      amount: 500,
      currency: "usd",
      customer: customer.id,
      setup_future_usage: "off_session",
      confirm: true,
      payment_method: "pm_card_visa",
      automatic_payment_methods: CARD,
    });
    const saved = await stripe().customers.listPaymentMethods(customer.id);
    const [card] = saved.data;
    expect(card).toMatchObject({ customer: customer.id });
    conforms(saved);
    const balance = await stripe().paymentIntents.create({
      amount: 700,
      currency: "usd",
      customer: customer.id,
      payment_method: card?.id ?? "",
      off_session: true,
      confirm: true,
    });
    expect(balance.status).toBe("succeeded");
    const detached = await stripe().paymentMethods.detach(card?.id ?? "");
    expect(detached.customer).toBeNull();
    conforms(detached);
  });

  test("a card that must authenticate is refused while the client is away", async () => {
    const customer = await stripe().customers.create({});
    const card = await stripe().paymentMethods.attach("pm_card_authenticationRequired", { customer: customer.id });
    conforms(card);
    const refused = await refusalOf(
      stripe().paymentIntents.create({
        amount: 700,
        currency: "usd",
        customer: customer.id,
        payment_method: card.id,
        off_session: true,
        confirm: true,
      }),
    );
    expect(refused).toMatchObject({ type: "StripeCardError", code: "authentication_required" });
  });

  test("a card that must authenticate waits for its holder", async () => {
    const waiting = await stripe().paymentIntents.create({
      amount: 700,
      currency: "usd",
      payment_method: "pm_card_authenticationRequired",
      confirm: true,
      return_url: "https://clinic.example/return",
    });
    expect(waiting).toMatchObject({ status: "requires_action", next_action: { type: "redirect_to_url" } });
    conforms(waiting);
  });

  test("events are listed newest first, by type and in pages", async () => {
    const customer = await stripe().customers.create({});
    const recent = await stripe().events.list({ type: "customer.created", limit: 1 });
    expect(recent.data[0]?.data.object).toMatchObject({ id: customer.id });
    conforms(recent);
    const next = await stripe().events.list({ limit: 2, starting_after: recent.data[0]?.id ?? "" });
    expect(next.data.map((event) => event.id)).not.toContain(recent.data[0]?.id);
  });

  test("bad parameters are named", async () => {
    const create = (params: object) =>
      refusalOf(stripe().paymentIntents.create({ amount: 500, currency: "usd", ...params }));
    expect(await create({ amount: 10 })).toMatchObject({ code: "amount_too_small", param: "amount" });
    expect(await create({ amount: 999_999_999 })).toMatchObject({ code: "amount_too_large", param: "amount" });
    expect(await create({ amount: "12.5" })).toMatchObject({ code: "parameter_invalid_integer", param: "amount" });
    expect(await create({ currency: undefined })).toMatchObject({ code: "parameter_missing", param: "currency" });
    expect(await create({ customer: "cus_none" })).toMatchObject({ code: "resource_missing", param: "customer" });
    expect(await create({ payment_method_types: ["card"] })).toMatchObject({ code: "parameter_unknown" });
  });
}
