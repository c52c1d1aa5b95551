import messages from "../../i18n/messages/en/checkout.json";
import { DECLINE_REASONS, declineReason } from "./decline";

describe("a refused card", () => {
  test.each([
    ["4000000000000002", { type: "card_error", code: "card_declined", decline_code: "generic_decline" }, "declined"],
    [
      "4000000000009995",
      { type: "card_error", code: "card_declined", decline_code: "insufficient_funds" },
      "insufficient_funds",
    ],
    ["4000000000000069", { type: "card_error", code: "expired_card" }, "expired_card"],
    ["4000000000000127", { type: "card_error", code: "incorrect_cvc" }, "incorrect_cvc"],
    ["4000000000000119", { type: "card_error", code: "processing_error" }, "processing_error"],
    [
      "abandoned 3D Secure",
      { type: "invalid_request_error", code: "payment_intent_authentication_failure" },
      "authentication_failed",
    ],
    [
      "a real card in test mode",
      { type: "card_error", code: "card_declined", decline_code: "test_mode_live_card" },
      "declined",
    ],
    ["a real card in test mode, by code", { type: "card_error", code: "test_mode_live_card" }, "test_card_needed"],
  ] as const)("%s has its own reason", (_card, error, reason) => {
    expect(declineReason(error)).toBe(reason);
  });

  test("a stolen card reads like any other decline", () => {
    expect(declineReason({ type: "card_error", code: "card_declined", decline_code: "stolen_card" })).toBe("declined");
  });

  test("a lost connection is not called a decline", () => {
    expect(declineReason({ type: "api_connection_error" })).toBe("offline");
  });

  test("every reason has its own sentence", () => {
    const sentences = DECLINE_REASONS.map((reason) => messages.declines[reason]);
    expect(sentences.every((sentence) => sentence.length > 20)).toBe(true);
    expect(new Set(sentences).size).toBe(DECLINE_REASONS.length);
  });
});
