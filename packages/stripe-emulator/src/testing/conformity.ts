import Ajv2020 from "ajv/dist/2020";
import type { ValidateFunction } from "ajv";
import type { ResourceName } from "./sdk-schemas";
import schemas from "./sdk-schemas.generated.json";

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const NAMES: Readonly<Record<string, ResourceName>> = {
  charge: "Charge",
  customer: "Customer",
  event: "EventBase",
  payment_intent: "PaymentIntent",
  payment_method: "PaymentMethod",
  refund: "Refund",
  webhook_endpoint: "WebhookEndpoint",
};
const DELETED: Readonly<Record<string, ResourceName>> = {
  customer: "DeletedCustomer",
  webhook_endpoint: "DeletedWebhookEndpoint",
};
const ERROR_TYPES = ["api_error", "card_error", "idempotency_error", "invalid_request_error"];

let ajv: Ajv2020 | undefined;

function validator(name: ResourceName): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addSchema(schemas);
  }
  const found = ajv.getSchema(`sdk#/$defs/${name}`);
  if (!found) throw new Error(`No schema of ${name}`);
  return found;
}

function problemsOfObject(value: Fields): string[] {
  const kind = String(value["object"]);
  const name = value["deleted"] === true ? DELETED[kind] : NAMES[kind];
  if (!name) return [`an object of the unknown kind ${kind}`];
  const validate = validator(name);
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter((error) => error.keyword !== "anyOf")
    .map((error) => `${name}${error.instancePath} ${error.message ?? ""} ${JSON.stringify(error.params)}`);
}

/** What in this answer of the API doesn't have the shape that the SDK declares. Empty: all of it has. */
export function problemsOf(value: unknown): string[] {
  if (!isFields(value)) return ["no object"];
  if (isFields(value["error"])) return problemsOfError(value["error"]);
  if (value["object"] === "list" && Array.isArray(value["data"])) {
    const wrong = typeof value["has_more"] !== "boolean" || typeof value["url"] !== "string";
    return [...(wrong ? ["a list without has_more or url"] : []), ...value["data"].flatMap(problemsOf)];
  }
  const carried = value["object"] === "event" && isFields(value["data"]) ? problemsOf(value["data"]["object"]) : [];
  const refunds = value["object"] === "charge" && isFields(value["refunds"]) ? problemsOf(value["refunds"]) : [];
  return [...problemsOfObject(value), ...carried, ...refunds];
}

function problemsOfError(error: Fields): string[] {
  const inner = [error["payment_intent"], error["payment_method"]].filter(isFields).flatMap(problemsOf);
  const named = ERROR_TYPES.includes(String(error["type"])) && typeof error["message"] === "string";
  return named ? inner : ["an error without a known type or a message", ...inner];
}
