import Ajv2020 from "ajv/dist/2020";
import type { FormObject } from "../wire/form";
import { REQUEST_TYPES } from "./request-types";
import type { ResourceName } from "./sdk-schemas";
import schemas from "./sdk-schemas.generated.json";

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const NAMES: Readonly<Record<string, ResourceName>> = {
  balance: "Balance",
  balance_transaction: "BalanceTransaction",
  charge: "Charge",
  customer: "Customer",
  dispute: "Dispute",
  event: "EventBase",
  payment_intent: "PaymentIntent",
  payment_method: "PaymentMethod",
  payout: "Payout",
  refund: "Refund",
  webhook_endpoint: "WebhookEndpoint",
};
const DELETED: Readonly<Record<string, ResourceName>> = {
  customer: "DeletedCustomer",
  webhook_endpoint: "DeletedWebhookEndpoint",
};
const ERROR_TYPES = ["api_error", "card_error", "idempotency_error", "invalid_request_error"];

/** Three ways to read the one set of schemas. */
const READINGS = {
  /** A form holds text alone: numbers, booleans and the empty value are read out of it as the types ask for them. */
  request: () => new Ajv2020({ strict: false, allErrors: true, coerceTypes: true }).addSchema(schemas),
  answer: () => new Ajv2020({ strict: false, allErrors: true }).addSchema(schemas),
  /** As a publishable key sees it: fields may be missing, none may be wrong or too many. */
  redacted: () => new Ajv2020({ strict: false, allErrors: true }).addSchema(withoutRequired(schemas)),
};
type Reading = keyof typeof READINGS;
const readers = new Map<Reading, Ajv2020>();

const withoutRequired = (schema: object): object =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === "required" && Array.isArray(value) ? undefined : value)),
  );

function problemsBy(reading: Reading, name: string, value: unknown): string[] {
  const ajv = readers.get(reading) ?? READINGS[reading]();
  readers.set(reading, ajv);
  const validate = ajv.getSchema(`sdk#/$defs/${name}`);
  if (!validate) throw new Error(`No schema of ${name}`);
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter((error) => error.keyword !== "anyOf")
    .map((error) => `${name}${error.instancePath} ${error.message ?? ""} ${JSON.stringify(error.params)}`);
}

/** What in these parameters, sent to this route, the SDK's types don't know. Empty: they could have come by the SDK. */
export function problemsOfRequest(route: string, form: FormObject): string[] {
  const name = REQUEST_TYPES[route]?.[0];
  // Reading changes what it reads: a copy.
  if (name !== undefined) return problemsBy("request", name, JSON.parse(JSON.stringify(form)));
  return [`no type is known of the parameters of ${route}`];
}

/**
 * What in this answer of the API doesn't have the shape that the SDK declares. Empty: all of it has.
 * @param reading `redacted` for what a publishable key was answered
 */
export function problemsOf(value: unknown, reading: "answer" | "redacted" = "answer"): string[] {
  if (!isFields(value)) return ["no object"];
  const within = (inner: unknown): string[] => (isFields(inner) ? problemsOf(inner, reading) : []);
  if (isFields(value["error"])) return problemsOfError(value["error"], within);
  if (value["object"] === "list" && Array.isArray(value["data"])) {
    const wrong = typeof value["has_more"] !== "boolean" || typeof value["url"] !== "string";
    return [...(wrong ? ["a list without has_more or url"] : []), ...value["data"].flatMap(within)];
  }
  const carried = value["object"] === "event" && isFields(value["data"]) ? within(value["data"]["object"]) : [];
  const refunds = value["object"] === "charge" ? within(value["refunds"]) : [];
  return [...problemsOfObject(value, reading), ...carried, ...refunds];
}

function problemsOfObject(value: Fields, reading: Reading): string[] {
  const kind = String(value["object"]);
  const name = value["deleted"] === true ? DELETED[kind] : NAMES[kind];
  return name ? problemsBy(reading, name, value) : [`an object of the unknown kind ${kind}`];
}

function problemsOfError(error: Fields, within: (inner: unknown) => string[]): string[] {
  const inner = [error["payment_intent"], error["payment_method"]].flatMap(within);
  const named = ERROR_TYPES.includes(String(error["type"])) && typeof error["message"] === "string";
  return named ? inner : ["an error without a known type or a message", ...inner];
}
