import { startEmulated } from "./testing/emulated";
import { exercise } from "./testing/exercise";
import { differencesOf } from "./testing/old-description";
import { eventsIn } from "./testing/witness";

/**
 * An old public description of Stripe's API, of another hand than the SDK's types. It knows `latest_charge`, of API
 * 2022-11-15, and not yet `allow_redirects`, of 2023-08-16. Each field below is declared by the SDK that we use: the
 * contract's schemas, which are closed, would refuse it otherwise.
 */
const KNOWN: readonly { because: string; differences: readonly string[] }[] = [
  {
    because: "card networks have told more of a payment since: advice after a decline, authorisations, regulation",
    differences: [
      "charge.outcome.advice_code: not described",
      "charge.outcome.network_advice_code: not described",
      "charge.outcome.network_decline_code: not described",
      "charge.payment_method_details.card.amount_authorized: not described",
      "charge.payment_method_details.card.authorization_code: not described",
      "charge.payment_method_details.card.electronic_commerce_indicator: not described",
      "charge.payment_method_details.card.extended_authorization: not described",
      "charge.payment_method_details.card.incremental_authorization: not described",
      "charge.payment_method_details.card.multicapture: not described",
      "charge.payment_method_details.card.network_token: not described",
      "charge.payment_method_details.card.network_transaction_id: not described",
      "charge.payment_method_details.card.overcapture: not described",
      "charge.payment_method_details.card.regulated_status: not described",
      "charge.payment_method_details.card.transaction_link_id: not described",
      "payment_method.card.display_brand: not described",
      "payment_method.card.regulated_status: not described",
    ],
  },
  {
    because: "a customer can be an account since; ours never is, and the field is null",
    differences: [
      "customer.customer_account: not described",
      "payment_intent.customer_account: not described",
      "payment_method.customer_account: not described",
      "refund.customer_account: not described",
    ],
  },
  {
    because: "a tax id can belong to billing details since; null here",
    differences: [
      "charge.billing_details.tax_id: not described",
      "payment_method.billing_details.tax_id: not described",
    ],
  },
  {
    because: "how an intent may be paid is told in more ways since, of which we use the allowed types and redirects",
    differences: [
      "payment_intent.allowed_payment_method_types: not described",
      "payment_intent.automatic_payment_methods.allow_redirects: not described",
      "payment_intent.excluded_payment_method_types: not described",
      "payment_intent.managed_payments: not described",
      "payment_intent.payment_method_configuration_details: not described",
      "payment_intent.payment_record: not described",
      "payment_method.allow_redisplay: not described",
    ],
  },
  {
    because: "Sources are gone from the description's answers, and still declared by the SDK; null here",
    differences: ["charge.source: not described", "payment_intent.source: not described"],
  },
  {
    because: "a refund tells where it goes, whose it is and why it waits since",
    differences: [
      "refund.customer: not described",
      "refund.destination_details: not described",
      "refund.payment_method: not described",
      "refund.pending_reason: not described",
    ],
  },
  {
    because: "evidence can be compared with earlier payments since, and a dispute tells its network's reason",
    differences: [
      "dispute.enhanced_eligibility_types: not described",
      "dispute.evidence.enhanced_evidence: not described",
      "dispute.evidence_details.enhanced_eligibility: not described",
      "dispute.evidence_details.submission_method: not described",
      "dispute.intended_submission_method: not described",
      "dispute.network_reason_code: not described",
      "dispute.payment_method_details: not described",
    ],
  },
  {
    because: "balances of several kinds, and payouts with fees and traces, came since",
    differences: [
      "balance_transaction.balance_type: not described",
      "payout.application_fee: not described",
      "payout.application_fee_amount: not described",
      "payout.payout_method: not described",
      "payout.trace_id: not described",
    ],
  },
];

describe("an old description of Stripe's API", () => {
  test("differs from every answer, error and event in what is known, and in all of that", async () => {
    const emulated = await startEmulated();
    await exercise(emulated);
    const answers = emulated.witness.taken.filter(({ redacted }) => !redacted).map(({ answer }) => answer);
    const found = new Set([...answers, ...eventsIn(emulated.dataDir)].flatMap(differencesOf));
    await emulated.close();
    expect([...found].sort()).toEqual(KNOWN.flatMap(({ differences }) => differences).sort());
  }, 60_000);

  const refund = {
    id: "re_1",
    object: "refund",
    amount: 500,
    balance_transaction: null,
    charge: "ch_1",
    created: 1,
    currency: "usd",
    metadata: {},
    payment_intent: null,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  };
  const { currency: _, ...withoutCurrency } = refund;

  test.each([
    ["nothing", refund, []],
    ["a field too many", { ...refund, simulated: true }, ["refund.simulated: not described"]],
    ["a field that is missing", withoutCurrency, ["refund.currency: missing"]],
    ["a wrong type", { ...refund, amount: "500" }, ["refund.amount: string instead of integer"]],
    ["a null that isn't allowed", { ...refund, amount: null }, ["refund.amount: null instead of integer"]],
    ["a value that isn't known", { ...refund, reason: "regret" }, ['refund.reason: "regret" isn\'t among its values']],
    ["an object of an unknown kind", { object: "wallet" }, ["wallet: the object isn't described"]],
    [
      "what is wrong in a list",
      { object: "list", data: [{ ...refund, id: 1 }] },
      ["refund.id: number instead of string"],
    ],
  ])("sees %s", (_name, answer, differences) => {
    expect(differencesOf(answer)).toEqual(differences);
  });
});
