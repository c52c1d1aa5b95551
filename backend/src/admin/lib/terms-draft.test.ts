import type { Terms } from "@ampoule/contract";
import { draftOf, NEW_TERMS, readDraft } from "./terms-draft";
import { textIn } from "./text-in";

const english = textIn("en");

const price = { minor: "94500", currency: "usd" };
const kit: Terms = {
  sessions: 6,
  spacing: { min_days: 7, max_days: 21 },
  duration_min: 45,
  infusion_min: null,
  needs_clearance: true,
  balance_waits_for_clearance: false,
  deposit: { kind: "percent", basis_points: 2500 },
  balance_due: { kind: "before_session", session: 2 },
  refund: { retained_basis_points: 1000 },
};

const fieldsOf = (change: Partial<ReturnType<typeof draftOf>>): Record<string, string> => {
  const read = readDraft({ ...draftOf(kit), ...change }, price, "usd", english);
  return read.ok ? {} : Object.fromEntries(read.fields.map(({ path, message }) => [path, message]));
};

test.each<[string, Terms]>([
  ["a share", kit],
  ["a share with two decimals", { ...kit, deposit: { kind: "percent", basis_points: 1234 } }],
  ["a fixed amount", { ...kit, deposit: { kind: "fixed", amount: { minor: "5005", currency: "usd" } } }],
  ["all of it", { ...kit, deposit: { kind: "full" }, balance_due: { kind: "none" } }],
  ["a balance after clearance", { ...kit, balance_due: { kind: "days_after_clearance", days: 0 } }],
  ["no upper bound between sessions", { ...kit, spacing: { min_days: 1, max_days: null } }],
  [
    "one session",
    { ...kit, sessions: 1, spacing: null, infusion_min: 40, balance_due: { kind: "at_session", session: 1 } },
  ],
])("terms with %s come back as they went into the form", (_, terms) => {
  expect(readDraft(draftOf(terms), price, "usd", english)).toEqual({ ok: true, terms });
});

test("the form of a variant without terms can be saved as it opens", () => {
  expect(readDraft(NEW_TERMS, price, "usd", english).ok).toBe(true);
});

test("an amount is read exactly, where a float would round", () => {
  const read = readDraft({ ...draftOf(kit), deposit_kind: "fixed", deposit_amount: "1,1.10" }, price, "usd", english);
  expect(read.ok && read.terms.deposit).toEqual({ kind: "fixed", amount: { minor: "1110", currency: "usd" } });
});

test.each([
  ["sessions", "0", "terms.sessions", "At least 1"],
  ["sessions", "1.5", "terms.sessions", "Please fill this in with a number"],
  ["duration_min", "", "terms.duration_min", "Please fill this in with a number"],
  ["deposit_percent", "0", "terms.deposit.basis_points", "At least 0.01%"],
  ["deposit_percent", "101", "terms.deposit.basis_points", "At most 100%"],
  ["deposit_percent", "a quarter", "terms.deposit.basis_points", "A percentage, such as 25 or 12.5"],
  ["retained_percent", "12.345", "terms.refund.retained_basis_points", "A percentage, such as 25 or 12.5"],
  ["spacing_min_days", "", "terms.spacing.min_days", "Please fill this in with a number"],
])("%s of “%s” is refused beside its field, in words", (field, typed, path, message) => {
  expect(fieldsOf({ [field]: typed })).toMatchObject({ [path]: message });
});

test("a fixed deposit above the price is refused before it is sent", () => {
  expect(fieldsOf({ deposit_kind: "fixed", deposit_amount: "945.01" })).toHaveProperty(["terms.deposit.amount.minor"]);
});

test("an amount with more decimals than the currency has is refused, not rounded", () => {
  expect(fieldsOf({ deposit_kind: "fixed", deposit_amount: "50.005" })).toHaveProperty(["terms.deposit.amount.minor"]);
});
