import { dirname, join } from "node:path";
import ts from "typescript";
import { REQUEST_TYPES } from "./request-types";

export type Schema = boolean | { [key: string]: unknown };

/** What the emulator answers with. Other API objects of the SDK must never appear in it. */
const RESOURCES = {
  Balance: "Balance",
  BalanceTransaction: "BalanceTransactions",
  Charge: "Charges",
  Customer: "Customers",
  DeletedCustomer: "Customers",
  DeletedWebhookEndpoint: "WebhookEndpoints",
  Dispute: "Disputes",
  EventBase: "Events",
  PaymentIntent: "PaymentIntents",
  PaymentMethod: "PaymentMethods",
  Payout: "Payouts",
  Refund: "Refunds",
  WebhookEndpoint: "WebhookEndpoints",
} as const;
export type ResourceName = keyof typeof RESOURCES;

/** Parameters that have a field for each of fifty ways to pay: all but the card's answer 501, so none may be accepted. */
const BY_METHOD = /^PaymentIntent\w+Params\.PaymentMethod(Options|Data)$/;
const OF_CARDS = new Set(["type", "card", "billing_details", "metadata", "allow_redisplay"]);

interface Named {
  name: string;
  file: string;
}

/**
 * Makes closed JSON Schemas of the SDK's own declarations. It takes seconds, so that the result is kept in
 * `sdk-schemas.generated.json`; a test makes it anew and fails when the two differ.
 */
export function schemasOfSdk(): { $id: string; $defs: Record<string, Schema> } {
  const answers = Object.entries(RESOURCES).map(([name, file]) => ({ name, file }));
  const requests = Object.values(REQUEST_TYPES).map(([name, file]) => ({ name, file }));
  return schemasOf([...answers, ...requests]);
}

function schemasOf(wanted: readonly Named[]): { $id: string; $defs: Record<string, Schema> } {
  const folder = join(dirname(require.resolve("stripe")), "resources");
  const files = [...new Set(wanted.map(({ file }) => join(folder, `${file}.d.ts`)))];
  const program = ts.createProgram(files, { strict: true, skipLibCheck: true, types: [], noLib: false });
  const writer = new SchemaWriter(program.getTypeChecker());
  for (const { name, file } of wanted) {
    const source = program.getSourceFile(join(folder, `${file}.d.ts`));
    const declaration = source?.statements.find(
      (each): each is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(each) && each.name.text === name,
    );
    if (!declaration) throw new Error(`The SDK declares no ${name} any more`);
    writer.define(name, declaration);
  }
  return { $id: "sdk", $defs: writer.defs };
}

class SchemaWriter {
  readonly defs: Record<string, Schema> = {};
  private readonly names = new Map<ts.Type, string>();

  constructor(private readonly checker: ts.TypeChecker) {}

  define(name: string, declaration: ts.InterfaceDeclaration): void {
    const type = this.checker.getTypeAtLocation(declaration.name);
    this.reference(type, name);
  }

  private reference(type: ts.Type, name: string): Schema {
    const known = this.names.get(type);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const unique = name in this.defs ? `${name}_${Object.keys(this.defs).length}` : name;
    this.names.set(type, unique);
    this.defs[unique] = true;
    this.defs[unique] = this.objectSchema(type);
    return { $ref: `#/$defs/${unique}` };
  }

  private schema(type: ts.Type): Schema {
    if (type.isUnion()) return this.unionSchema(type);
    if (type.isStringLiteral()) return { const: type.value };
    if (type.isNumberLiteral()) return { type: "number", const: type.value };
    const { flags } = type;
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { type: "boolean", const: this.checker.typeToString(type) === "true" };
    if (flags & ts.TypeFlags.String) return { type: "string" };
    if (flags & ts.TypeFlags.Number) return { type: "number" };
    if (flags & ts.TypeFlags.Null) return { type: "null" };
    // `deleted?: void` says that the field is absent.
    if (flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never)) return false;
    if (flags & ts.TypeFlags.Unknown) return true;
    if (type.isIntersection()) return { type: "string" };
    if (this.checker.isArrayType(type)) {
      const [item] = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: "array", items: item ? this.schema(item) : true };
    }
    if (flags & ts.TypeFlags.Object) return this.namedObject(type);
    throw new Error(`No schema for ${this.checker.typeToString(type)}`);
  }

  /** An enumeration that the SDK leaves open (`| OtherString`) is closed here: we send known values only. */
  private unionSchema(type: ts.UnionType): Schema {
    const literals = type.types.filter((each) => each.isStringLiteral());
    const members = type.types.filter((each) => !(each.isIntersection() && literals.length > 0));
    // The compiler takes `boolean` apart; a form's text can only be read as the whole.
    const booleans = members.filter((each) => (each.flags & ts.TypeFlags.BooleanLiteral) !== 0);
    const others = members.filter(
      (each) => !each.isStringLiteral() && !(booleans.length === 2 && booleans.includes(each)),
    );
    const rest = others.map((each) => this.schema(each));
    if (booleans.length === 2) rest.unshift({ type: "boolean" });
    const values = literals.map((each) => each.value);
    const all = [...(values.length > 0 ? [{ enum: values }] : []), ...rest].filter((each) => each !== false);
    return all.length < 2 ? (all[0] ?? false) : { anyOf: all };
  }

  private namedObject(type: ts.Type): Schema {
    const index = type.getStringIndexType();
    if (index) return { type: "object", additionalProperties: this.schema(index) };
    const declaration = type.symbol.declarations?.[0];
    const name = declaration ? qualifiedName(declaration) : "anonymous";
    if (name === "ApiList") return { type: "object" };
    // An API object that this emulator doesn't have: it must not be in an answer.
    const isResource = type.getProperty("id") !== undefined && type.getProperty("object") !== undefined;
    if (isResource && !(name in RESOURCES)) return false;
    // `Event.Data.Object` is any API object; each is checked by its own schema.
    if (name.startsWith("Event.Data")) return { type: "object" };
    return this.reference(type, name);
  }

  private objectSchema(type: ts.Type): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    const declaration = type.symbol.declarations?.[0];
    const onlyCards = declaration !== undefined && BY_METHOD.test(qualifiedName(declaration));
    for (const property of type.getProperties()) {
      if (onlyCards && !OF_CARDS.has(property.name)) continue;
      const schema = this.schema(this.checker.getTypeOfSymbol(property));
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      properties[property.name] = schema;
      if (!optional) required.push(property.name);
    }
    return { type: "object", properties, required, additionalProperties: false };
  }
}

function qualifiedName(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? "anonymous";
  const names = [own];
  for (let node: ts.Node = declaration.parent; node; node = node.parent)
    if (ts.isModuleDeclaration(node)) names.unshift(node.name.getText());
  return names.join(".");
}
