import { DECLINES, type Decline } from "./decline";

/** When a card asks its holder to authenticate. */
export type Authentication = "never" | "on_request" | "unless_set_up" | "on_session" | "always";

/** One of Stripe's published test cards. https://docs.stripe.com/testing */
export interface TestCard {
  kind: string;
  number: string;
  /** `pm_card_…` and what else names it on the server's side. */
  tokens: readonly string[];
  brand: "visa" | "mastercard" | "amex" | "discover" | "diners" | "jcb" | "unionpay";
  funding: "credit" | "debit" | "prepaid";
  authentication: Authentication;
  decline: Decline | null;
  /** What happens by itself some time after the charge, or after its refund. */
  afterwards?: "dispute_opens" | "refund_succeeds" | "refund_fails";
}

type Rest = Partial<Omit<TestCard, "kind" | "number" | "tokens">>;
const card = (kind: string, number: string, tokens: string[], rest: Rest = {}): TestCard => ({
  kind,
  number,
  tokens: tokens.map((token) => `pm_card_${token}`),
  brand: "visa",
  funding: "credit",
  authentication: "never",
  decline: null,
  ...rest,
});

export const TEST_CARDS: readonly TestCard[] = [
  card("visa", "4242424242424242", ["visa"]),
  card("visa_debit", "4000056655665556", ["visa_debit"], { funding: "debit" }),
  card("mastercard", "5555555555554444", ["mastercard"], { brand: "mastercard" }),
  card("mastercard_2", "2223003122003222", [], { brand: "mastercard" }),
  card("mastercard_debit", "5200828282828210", ["mastercard_debit"], { brand: "mastercard", funding: "debit" }),
  card("mastercard_prepaid", "5105105105105100", ["mastercard_prepaid"], { brand: "mastercard", funding: "prepaid" }),
  card("amex", "378282246310005", ["amex"], { brand: "amex" }),
  card("discover", "6011111111111117", ["discover"], { brand: "discover" }),
  card("diners", "3056930009020004", ["diners"], { brand: "diners" }),
  card("jcb", "3566002020360505", ["jcb"], { brand: "jcb" }),
  card("unionpay", "6200000000000005", ["unionpay"], { brand: "unionpay" }),
  card("declined", "4000000000000002", ["visa_chargeDeclined", "chargeDeclined"], { decline: DECLINES.generic }),
  card(
    "insufficient_funds",
    "4000000000009995",
    ["visa_chargeDeclinedInsufficientFunds", "chargeDeclinedInsufficientFunds"],
    { decline: DECLINES.insufficient_funds },
  ),
  card("lost_card", "4000000000009987", ["visa_chargeDeclinedLostCard"], { decline: DECLINES.lost_card }),
  card("stolen_card", "4000000000009979", ["visa_chargeDeclinedStolenCard"], { decline: DECLINES.stolen_card }),
  card("expired", "4000000000000069", ["chargeDeclinedExpiredCard"], { decline: DECLINES.expired }),
  card("incorrect_cvc", "4000000000000127", ["chargeDeclinedIncorrectCvc"], { decline: DECLINES.incorrect_cvc }),
  card("processing_error", "4000000000000119", ["chargeDeclinedProcessingError"], {
    decline: DECLINES.processing_error,
  }),
  card("velocity", "4000000000006975", ["visa_chargeDeclinedVelocityLimitExceeded"], { decline: DECLINES.velocity }),
  card("fraudulent", "4100000000000019", ["radarBlock"], { decline: DECLINES.fraudulent }),
  card("customer_fail", "4000000000000341", ["chargeCustomerFail"], { decline: DECLINES.generic }),
  card("authenticate_unless_set_up", "4000002500003155", ["authenticationRequiredOnSetup"], {
    authentication: "unless_set_up",
  }),
  card("always_authenticate", "4000002760003184", ["authenticationRequired"], { authentication: "always" }),
  card("already_set_up", "4000003800000446", ["authenticationRequiredSetupForOffSession"], {
    authentication: "on_session",
  }),
  card(
    "authenticate_then_insufficient_funds",
    "4000008260003178",
    ["authenticationRequiredChargeDeclinedInsufficientFunds"],
    { authentication: "always", decline: DECLINES.insufficient_funds },
  ),
  card("three_d_secure_required", "4000000000003220", ["threeDSecure2Required"], { authentication: "always" }),
  card("three_d_secure_declined", "4000008400001629", ["threeDSecureRequiredChargeDeclined"], {
    authentication: "always",
    decline: DECLINES.generic,
  }),
  card("three_d_secure_supported", "4000000000003055", ["threeDSecureOptional"], { authentication: "on_request" }),
  card("dispute", "4000000000000259", ["createDispute"], { afterwards: "dispute_opens" }),
  card("refund_fails", "4000000000005126", ["refundFail"], { afterwards: "refund_fails" }),
  card("refund_pending", "4000000000007726", ["pendingRefund"], { afterwards: "refund_succeeds" }),
];

const byNumber = new Map(TEST_CARDS.map((each) => [each.number, each]));
const byToken = new Map(TEST_CARDS.flatMap((each) => each.tokens.map((token) => [token, each] as const)));
const byKind = new Map(TEST_CARDS.map((each) => [each.kind, each]));

export const cardOfNumber = (number: string): TestCard | undefined => byNumber.get(number);
export const cardOfToken = (token: string): TestCard | undefined => byToken.get(token);

export function cardOfKind(kind: string): TestCard {
  const found = byKind.get(kind);
  if (!found) throw new Error(`No test card of kind ${kind}`);
  return found;
}

/** ISO/IEC 7812-1: the number's check digit. */
export function passesLuhn(number: string): boolean {
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return /^\d{12,19}$/.test(number) && sum % 10 === 0;
}
