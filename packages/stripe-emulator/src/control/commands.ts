import { z } from "zod";
import { DECLINES } from "../cards/decline";
import { declineIntent, succeed } from "../payment/charge";
import { dashboard, type Context } from "../server/context";
import type { Store } from "../store/store";
import { missing, refused } from "../wire/failure";
import type { Command } from "./controls";
import { ApiFault, WebhookFault } from "./faults";
import { metaOf } from "./meta";
import { MONEY_COMMANDS } from "./money";

const clock = (store: Store) => ({
  now_s: Math.floor(store.now_ms() / 1000),
  offset_ms: metaOf(store.begin()).clock_offset_ms,
});
const Clock = z.union([
  z.strictObject({ advance_s: z.number() }),
  z.strictObject({ now_s: z.number() }),
  z.strictObject({ offset_ms: z.number() }),
]);
export const COMMANDS: Command[] = [
  ...MONEY_COMMANDS,
  { method: "GET", path: "/_control/clock", run: ({ store }) => clock(store) },
  {
    method: "POST",
    path: "/_control/clock",
    run: ({ store, deliverer, clockwork }, body) => {
      const asked = Clock.parse(body);
      store.transact((tx) => {
        const before = metaOf(tx);
        const clock_offset_ms =
          "advance_s" in asked
            ? before.clock_offset_ms + asked.advance_s * 1000
            : "now_s" in asked
              ? asked.now_s * 1000 - Date.now()
              : asked.offset_ms;
        tx.put("meta", { ...before, clock_offset_ms });
      });
      deliverer.wake();
      clockwork.wake();
      return clock(store);
    },
  },
  {
    method: "POST",
    path: "/_control/seed",
    run: ({ store }, body) => {
      const { seed } = z.strictObject({ seed: z.string().min(1).nullable() }).parse(body);
      store.transact((tx) => tx.put("meta", { ...metaOf(tx), seed, counter: 0 }));
      return { seed };
    },
  },
  {
    method: "POST",
    path: "/_control/reset",
    run: ({ reset }) => {
      reset();
      return { reset: true };
    },
  },
  { method: "GET", path: "/_control/faults", run: ({ faults }) => faults.list() },
  {
    method: "POST",
    path: "/_control/faults",
    run: ({ faults }, body) => {
      faults.addApi(ApiFault.parse(body));
      return faults.list();
    },
  },
  {
    method: "DELETE",
    path: "/_control/faults",
    run: ({ faults }) => {
      faults.clear();
      return faults.list();
    },
  },
  {
    method: "POST",
    path: "/_control/webhooks/faults",
    run: ({ faults }, body) => {
      faults.addWebhook(WebhookFault.parse(body));
      return faults.list();
    },
  },
  {
    method: "POST",
    path: "/_control/webhooks/release",
    run: async ({ deliverer }, body) => {
      const { order } = z.strictObject({ order: z.enum(["arrival", "reverse"]).default("arrival") }).parse(body);
      return { released: await deliverer.release(order) };
    },
  },
  {
    method: "POST",
    path: "/_control/webhooks/resend",
    run: ({ store, deliverer }, body) => {
      const { event } = z.strictObject({ event: z.string() }).parse(body);
      const sent = store.transact((tx) => {
        const again = tx.all("deliveries").filter((delivery) => delivery.event === event);
        if (again.length === 0) throw missing("event", event);
        for (const delivery of again)
          tx.put("deliveries", { ...delivery, state: "pending", next_attempt_ms: tx.now_ms() });
        return again.length;
      });
      deliverer.wake();
      return { sent };
    },
  },
  { method: "GET", path: "/_control/events", run: ({ store }) => ({ events: store.begin().all("events") }) },
  {
    method: "GET",
    path: "/_control/deliveries",
    run: ({ store }) => ({ deliveries: store.begin().all("deliveries") }),
  },
  {
    method: "POST",
    path: "/_control/processing",
    run: ({ faults }, body) => {
      faults.addProcessing(z.strictObject({ count: z.int().min(1).default(1) }).parse(body).count);
      return faults.list();
    },
  },
  {
    method: "POST",
    path: "/_control/payment_intents/:id/settle",
    run: ({ store, faults, deliverer, clockwork }, body, path) => {
      const { outcome } = z.strictObject({ outcome: z.enum(["succeeded", "failed"]) }).parse(body);
      const settled = store.transact((tx) => settle(dashboard(tx, faults), path["id"] ?? "", outcome));
      deliverer.wake();
      clockwork.wake();
      return settled;
    },
  },
];

/** Ends a `processing` that the control door began. */
function settle(context: Context, id: string, outcome: "succeeded" | "failed"): object {
  const intent = context.tx.get("payment_intents", id);
  if (!intent) throw missing("payment_intent", id);
  const method = typeof intent.payment_method === "string" && context.tx.get("payment_methods", intent.payment_method);
  if (intent.status !== "processing" || !method) throw refused(`${id} is not processing, but ${intent.status}.`);
  return outcome === "succeeded"
    ? succeed(context, intent, method, { authenticated: false })
    : declineIntent(context, intent, method, DECLINES.generic).intent;
}
