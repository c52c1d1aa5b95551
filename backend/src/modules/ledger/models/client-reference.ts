import { model } from "@medusajs/framework/utils";

/** The one place that ties a ledger's random client reference to a customer. Deleting the row makes the facts anonymous. */
export const ClientReference = model.define(
  { name: "client_reference", tableName: "ledger_client_reference" },
  {
    id: model.id({ prefix: "clref" }).primaryKey(),
    customer_id: model.text().unique(),
    reference: model.text().unique(),
  },
);
