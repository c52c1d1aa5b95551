import { model } from "@medusajs/framework/utils";

/**
 * What happened, once and for all: the table's triggers refuse update, delete and truncate. Entries and reports are
 * made from facts, and can be made again. Nothing here names a person or a health matter.
 */
export const Fact = model.define(
  { name: "fact", tableName: "ledger_fact" },
  {
    id: model.id({ prefix: "fact" }).primaryKey(),
    /** The source event: `stripe:ch_…`, `clearance:clrd_…`. A replay meets the unique index. */
    reference: model.text().unique(),
    kind: model.text(),
    schema_version: model.number(),
    happened_at: model.dateTime(),
    recorded_at: model.dateTime(),
    clinic_id: model.text(),
    /** The day at the clinic, `YYYY-MM-DD`, and the zone that says so. */
    local_date: model.text(),
    zone: model.text(),
    /** `client`, `system`, `stripe` or `staff:<user id>`. */
    actor: model.text(),
    /** Random, one per person. */
    client_ref: model.text().nullable(),
    order_id: model.text().nullable(),
    currency_code: model.text(),
    /** Minor units, decimal: JSON and JavaScript numbers would round. SQL casts it to numeric. */
    amount_minor: model.text(),
    tax_minor: model.text(),
    /** Amounts by line, minor units. */
    lines: model.json(),
    /** Stripe's ids, versions and the like. */
    details: model.json(),
  },
);
