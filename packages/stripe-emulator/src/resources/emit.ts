import { buildEvent, type EventObjects, type EventType } from "../objects/event";
import type { Context } from "../server/context";

type Emitter = Pick<Context, "tx" | "request_id" | "idempotency_key" | "caller">;

/** Records an event and, in the same transaction, its delivery to each endpoint that wants it. */
export function emit<T extends EventType>(
  context: Emitter,
  type: T,
  object: EventObjects[T],
  previous_attributes?: Partial<EventObjects[T]>,
): void {
  const { tx } = context;
  const endpoints = tx
    .all("webhook_endpoints")
    .filter((endpoint) => endpoint.status === "enabled")
    .filter((endpoint) => endpoint.enabled_events.some((wanted) => wanted === "*" || wanted === type));
  const byDashboard = context.caller === "dashboard";
  const event = buildEvent({
    id: tx.id("evt"),
    created: tx.now_s(),
    type,
    object,
    previous_attributes,
    pending_webhooks: endpoints.length,
    request: byDashboard
      ? { id: null, idempotency_key: null }
      : { id: context.request_id, idempotency_key: context.idempotency_key },
  });
  tx.put("events", event);
  for (const endpoint of endpoints)
    tx.put("deliveries", {
      id: tx.id("whd"),
      event: event.id,
      event_type: type,
      endpoint: endpoint.id,
      state: "pending",
      attempts: [],
      next_attempt_ms: tx.now_ms(),
    });
}
