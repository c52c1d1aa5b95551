import type { IncomingMessage } from "node:http";
import type { EventType } from "./objects/event";
import { API_ROUTES } from "./server/routes";
import { startEmulated, type Emulated } from "./testing/emulated";
import { exercise } from "./testing/exercise";
import { problemsOfRequest } from "./testing/conformity";
import { REQUEST_TYPES } from "./testing/request-types";
import { eventsIn, Witness } from "./testing/witness";

/** A type that is sent and not named here doesn't compile. */
const EVENT_TYPES: Readonly<Record<EventType, true>> = {
  "charge.captured": true,
  "charge.dispute.closed": true,
  "charge.dispute.created": true,
  "charge.dispute.funds_reinstated": true,
  "charge.dispute.funds_withdrawn": true,
  "charge.dispute.updated": true,
  "charge.failed": true,
  "charge.refund.updated": true,
  "charge.refunded": true,
  "charge.succeeded": true,
  "customer.created": true,
  "customer.deleted": true,
  "customer.updated": true,
  "payment_intent.amount_capturable_updated": true,
  "payment_intent.canceled": true,
  "payment_intent.created": true,
  "payment_intent.payment_failed": true,
  "payment_intent.processing": true,
  "payment_intent.requires_action": true,
  "payment_intent.succeeded": true,
  "payment_method.attached": true,
  "payment_method.detached": true,
  "payment_method.updated": true,
  "payout.created": true,
  "payout.paid": true,
  "payout.reconciliation_completed": true,
  "refund.created": true,
  "refund.failed": true,
  "refund.updated": true,
};

const ROUTES = API_ROUTES.map(({ method, path }) => `${method} ${path}`).sort();
const unique = (values: string[]): string[] => [...new Set(values)].sort();

describe("the contract is held against", () => {
  let emulated: Emulated;
  beforeAll(async () => {
    emulated = await startEmulated();
    await exercise(emulated);
  });
  // Throws when any answer, accepted request or event of all these isn't as the SDK declares it.
  afterAll(() => emulated.close());

  test("every route that there is", () => {
    const accepted = emulated.witness.taken.filter(({ status }) => status === 200);
    expect(unique(accepted.map(({ route }) => route))).toEqual(ROUTES);
  });

  test("every type of event that is sent", () => {
    const sent = eventsIn(emulated.dataDir).map(({ type }) => String(type));
    expect(unique(sent)).toEqual(Object.keys(EVENT_TYPES).sort());
  });

  test("every route's parameters, by the SDK's own type of them", () => {
    expect(Object.keys(REQUEST_TYPES).sort()).toEqual(ROUTES);
  });
});

describe("the witness of all tests", () => {
  const sees = (method: string, url: string, body: string, status: number, answer: object, key = "sk_test_x"): void => {
    const witness = new Witness();
    // The two fields and the header are all that it reads of a request.
    const request = { method, url, headers: { authorization: `Bearer ${key}` } } as IncomingMessage;
    witness.see({ request, body, answer: { status, body: JSON.stringify(answer), headers: {} } });
    witness.assertHonest(null);
  };
  const deleted = { id: "cus_1", object: "customer", deleted: true };

  test("lets an honest exchange pass", () => {
    expect(() => sees("DELETE", "/v1/customers/cus_1", "", 200, deleted)).not.toThrow();
  });

  test("names a field of an answer that the SDK doesn't declare, also to a publishable key", () => {
    const answer = { ...deleted, simulated: true };
    expect(() => sees("DELETE", "/v1/customers/cus_1", "", 200, answer)).toThrow(/simulated/);
    const intent = { object: "payment_intent", id: "pi_1", simulated: true };
    expect(() => sees("GET", "/v1/payment_intents/pi_1", "", 200, intent, "pk_test_x")).toThrow(/simulated/);
  });

  test("names a parameter that was accepted though the SDK doesn't declare it", () => {
    expect(() => sees("DELETE", "/v1/customers/cus_1", "force=true", 200, deleted)).toThrow(/force/);
  });

  test.each([
    ["POST /v1/refunds", { amount: "12 dollars" }],
    ["POST /v1/refunds", { reason: "regret" }],
    ["POST /v1/payment_intents", { currency: "usd" }],
    ["POST /v1/payment_intents", { amount: "5", currency: "usd", confirm: "maybe" }],
    ["GET /v1/events", { created: { before: "5" } }],
    ["GET /v1/nothing", {}],
  ])("refuses to call %s %j a request of the SDK", (route, form) => {
    expect(problemsOfRequest(route, form)).not.toEqual([]);
  });
});
