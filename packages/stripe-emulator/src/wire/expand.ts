import type { Transaction } from "../store/transaction";
import type { TableName } from "../store/tables";
import { shownTransaction } from "../payment/balance";
import { badParameter } from "./failure";

type Node = { [key: string]: unknown };

/** Fields that hold an id, by the table that they point into. */
const EXPANDABLE: Readonly<Record<string, Readonly<Record<string, TableName>>>> = {
  payment_intent: { customer: "customers", latest_charge: "charges", payment_method: "payment_methods" },
  charge: {
    balance_transaction: "balance_transactions",
    customer: "customers",
    payment_intent: "payment_intents",
  },
  dispute: { charge: "charges", payment_intent: "payment_intents" },
  payout: { balance_transaction: "balance_transactions" },
  refund: {
    balance_transaction: "balance_transactions",
    failure_balance_transaction: "balance_transactions",
    charge: "charges",
    customer: "customers",
    payment_intent: "payment_intents",
    payment_method: "payment_methods",
  },
  payment_method: { customer: "customers" },
  "customer.invoice_settings": { default_payment_method: "payment_methods" },
};

/** Replaces ids by their objects, as `expand` asks: `latest_charge.refunds`, `data.customer`. */
export function expand(tx: Transaction, object: object, paths: readonly string[]): object {
  return paths.reduce<object>((expanded, path) => expandPath(tx, { ...expanded }, path.split("."), path), object);
}

function expandPath(tx: Transaction, node: Node, path: string[], whole: string): Node {
  const [field = "", ...rest] = path;
  const kind = typeof node["object"] === "string" ? node["object"] : "";
  if (kind === "list") {
    const data: unknown = node["data"];
    if (field !== "data" || rest.length === 0 || !Array.isArray(data)) throw notExpandable(whole);
    return { ...node, data: data.map((item: object) => expandPath(tx, { ...item }, rest, whole)) };
  }
  if (kind === "customer" && field === "invoice_settings") {
    const settings: object = { ...Object(node[field]), object: "customer.invoice_settings" };
    const { object: _, ...expanded } = expandPath(tx, { ...settings }, rest, whole);
    return { ...node, invoice_settings: expanded };
  }
  const inner = kind === "charge" && field === "refunds" ? refundsOf(tx, node) : follow(tx, node, kind, field, whole);
  if (inner === null) return node;
  return { ...node, [field]: rest.length === 0 ? inner : expandPath(tx, { ...inner }, rest, whole) };
}

function follow(tx: Transaction, node: Node, kind: string, field: string, whole: string): object | null {
  const value = node[field];
  if (typeof value === "object" && value !== null) return value;
  const table = kind === "balance_transaction" && field === "source" ? sourceTable(value) : EXPANDABLE[kind]?.[field];
  if (!table) throw notExpandable(whole);
  if (typeof value !== "string") return null;
  if (table !== "balance_transactions") return tx.get(table, value) ?? null;
  const movement = tx.get(table, value);
  return movement ? shownTransaction(tx, movement) : null;
}

/** What a balance transaction comes from is told by the id alone. */
function sourceTable(id: unknown): TableName | undefined {
  const tables = { ch: "charges", re: "refunds", du: "disputes", po: "payouts" } as const;
  return Object.entries(tables).find(([prefix]) => String(id).startsWith(`${prefix}_`))?.[1];
}

/** The charge's refunds, newest first; Stripe includes them only when asked. */
function refundsOf(tx: Transaction, charge: Node): object {
  const data = tx
    .all("refunds")
    .filter((refund) => refund.charge === charge["id"])
    .reverse();
  return {
    object: "list",
    data: data.slice(0, 10),
    has_more: data.length > 10,
    url: `/v1/charges/${String(charge["id"])}/refunds`,
  };
}

const notExpandable = (path: string) =>
  badParameter(`This property cannot be expanded (${path}).`, "expand", "parameter_unknown");
