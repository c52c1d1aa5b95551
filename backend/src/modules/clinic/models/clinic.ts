import { model } from "@medusajs/framework/utils";

/** The clinic: where sessions are given, so where tax and calendar dates come from. */
export const Clinic = model.define("clinic", {
  id: model.id({ prefix: "clinic" }).primaryKey(),
  name: model.text(),
  phone: model.text(),
  email: model.text(),
  line_1: model.text(),
  line_2: model.text().nullable(),
  city: model.text(),
  province: model.text(),
  postal_code: model.text(),
  country_code: model.text(),
  /** IANA zone: local dates of sessions, due dates and the books are told in it. */
  zone: model.text(),
  currency: model.text(),
  /** National Provider Identifier and employer number, which a good-faith estimate names. */
  npi: model.text(),
  ein: model.text(),
  medical_director: model.text(),
});
