import { model } from "@medusajs/framework/utils";

/** Someone who asks to be called. Nothing of health is asked, so nothing of health is kept. */
export const ConsultationRequest = model
  .define("consultation_request", {
    id: model.id({ prefix: "creq" }).primaryKey(),
    name: model.text(),
    email: model.text(),
    phone: model.text().nullable(),
    package_handle: model.text().nullable(),
    preferred_time: model.enum(["any", "morning", "afternoon", "evening"]),
    status: model.enum(["new", "contacted", "booked", "closed"]).default("new"),
    handled_at: model.dateTime().nullable(),
    handled_by: model.text().nullable(),
  })
  .indexes([{ on: ["status", "created_at"] }]);
