import description from "./old-description.generated.json";

/** As much of an OpenAPI 3.0 schema as the description uses. */
interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
}
type Fields = Record<string, unknown>;

const SCHEMAS: Readonly<Record<string, Schema>> = description.schemas;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Where this answer isn't as the old public description of Stripe's API has it, each as `object.field: how`. The
 * description is read closed: a field that it doesn't name is a difference.
 */
export function differencesOf(answer: unknown): string[] {
  if (!isFields(answer)) return ["no object"];
  if (isFields(answer["error"])) return compare({ $ref: "api_errors" }, answer["error"], "error");
  const kind = String(answer["object"]);
  if (kind === "list" && Array.isArray(answer["data"])) return answer["data"].flatMap(differencesOf);
  const carried = kind === "event" && isFields(answer["data"]) ? differencesOf(answer["data"]["object"]) : [];
  const name = answer["deleted"] === true ? `deleted_${kind}` : kind;
  return [...compare({ $ref: name }, answer, name), ...carried];
}

function compare(schema: Schema, value: unknown, path: string): string[] {
  if (schema.$ref !== undefined) {
    const meant = SCHEMAS[schema.$ref];
    if (!meant) return [`${path}: the object isn't described`];
    // An object of the API is itself wherever it is embedded.
    return compare(meant, value, meant.properties?.["object"] ? schema.$ref : path);
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (value === null && schema.nullable) return [];
  if (choices) {
    const likely = choices.filter((choice) => isOfType(choice, value));
    const found = (likely.length > 0 ? likely : choices).map((choice) => compare(choice, value, path));
    return found.sort((a, b) => a.length - b.length)[0] ?? [];
  }
  const type = typeOf(value);
  if (!isOfType(schema, value)) return [`${path}: ${type} instead of ${schema.type}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: "${String(value)}" isn't among its values`];
  if (Array.isArray(value)) return value.flatMap((item) => compare(schema.items ?? {}, item, `${path}[]`));
  return isFields(value) ? compareFields(schema, value, path) : [];
}

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** An id or the object that it names: which of the two is meant shows by the type. */
function isOfType(schema: Schema, value: unknown): boolean {
  const { type } = (schema.$ref !== undefined && SCHEMAS[schema.$ref]) || schema;
  return type === undefined || type.replace("integer", "number") === typeOf(value);
}

function compareFields(schema: Schema, value: Fields, path: string): string[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  // `event.data.object` and its like: any object.
  if (schema.properties === undefined && additionalProperties === undefined) return [];
  const missing = required.filter((field) => !(field in value)).map((field) => `${path}.${field}: missing`);
  const wrong = Object.entries(value).flatMap(([field, inner]) => {
    const known = properties[field] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
    return known ? compare(known, inner, `${path}.${field}`) : [`${path}.${field}: not described`];
  });
  return [...missing, ...wrong];
}
