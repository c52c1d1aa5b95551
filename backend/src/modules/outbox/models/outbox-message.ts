import { model } from "@medusajs/framework/utils";

/** An email on its way. Until a mail provider is set, staff read it in the admin. */
export const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    /** What it is about, `order:<id>:confirmation`: asking for it twice makes one message. */
    reference: model.text().unique(),
    to: model.text(),
    subject: model.text(),
    text: model.text(),
    html: model.text(),
  })
  .indexes([{ on: ["created_at"] }]);
