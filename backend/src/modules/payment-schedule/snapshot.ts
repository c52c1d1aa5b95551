import { BalanceDueRule, Plan, Terms } from "@ampoule/contract";
import { LANGUAGES } from "@ampoule/domain/language";
import { z } from "@medusajs/framework/zod";

const Minor = z.string().regex(/^\d{1,18}$/);

/** One line as it was quoted. Amounts in minor units; `total_minor` has the tax in it and the discount taken off. */
export const SnapshotLine = z.object({
  line_item_id: z.string(),
  variant_id: z.string().nullable(),
  product_id: z.string().nullable(),
  sku: z.string().nullable(),
  title: z.string(),
  package_handle: z.string().nullable(),
  quantity: z.number().int().min(1),
  /** Null for what is sold without terms of treatment. */
  terms_version: z.number().int().nullable(),
  terms: Terms.nullable(),
  total_minor: Minor,
  tax_minor: Minor,
  discount_minor: Minor,
  due_today_minor: Minor,
  balance_minor: Minor,
});
export type SnapshotLine = z.infer<typeof SnapshotLine>;

/** What a client was quoted, and what an order keeps: the database refuses to change it once the order is there. */
export const Snapshot = z.object({
  plan: Plan,
  currency: z.string(),
  total_minor: Minor,
  due_today_minor: Minor,
  balance_minor: Minor,
  balance_due: BalanceDueRule,
  /** When a balance would fall due under the default plan: the agreement says so whichever plan is taken. */
  agreed_balance_due: BalanceDueRule,
  refund_sentence: z.string(),
  /** What the client read it in, and is written to in. */
  language: z.enum(LANGUAGES).default(LANGUAGES[0]),
  lines: z.array(SnapshotLine).min(1),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** The agreement as it was signed, word for word. */
export const SignedAgreement = z.object({
  version: z.string(),
  hash: z.string(),
  /** Hash of what was agreed, whatever its words. What was signed before this was kept has its words alone. */
  covers: z.string().optional(),
  document: z.record(z.string(), z.unknown()),
  typed_name: z.string(),
  signed_at: z.string(),
});
export type SignedAgreement = z.infer<typeof SignedAgreement>;
