import { model } from "@medusajs/framework/utils";

/** A request that carried an `Idempotency-Key`, and what it was answered, for the client that asks again. */
export const IdempotentRequest = model
  .define("idempotent_request", {
    id: model.id({ prefix: "idem" }).primaryKey(),
    key: model.text(),
    /** Method and path, ids included: a key belongs to one thing that is done. */
    route: model.text(),
    /** SHA-256, hex, of the body. */
    request_hash: model.text(),
    started_at: model.dateTime(),
    response_status: model.number().nullable(),
    response_body: model.json().nullable(),
  })
  .indexes([{ on: ["key", "route"], unique: true }]);
