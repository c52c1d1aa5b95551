import { z } from "zod";
import { DECLINES } from "../cards/decline";
import { declineIntent, succeed } from "../payment/charge";
import { refund } from "../payment/refund";
import { chargeToRefund } from "../resources/refunds";
import type { Context } from "../server/context";
import type { Store } from "../store/store";
import type { MetaRow } from "../store/tables";
import type { Transaction } from "../store/transaction";
import type { Deliverer } from "../webhooks/deliverer";
import { missing, refused } from "../wire/failure";
import { ApiFault, WebhookFault, type Faults } from "./faults";

export interface Controls {
  store: Store;
  faults: Faults;
  deliverer: Deliverer;
  /** Forgets everything and registers the environment's endpoint again. */
  reset(): void;
}

export interface Command {
  method: "GET" | "POST" | "DELETE";
  path: string;
  run(controls: Controls, body: unknown, path: Readonly<Record<string, string>>): object | Promise<object>;
}

const meta = (tx: Transaction): MetaRow =>
  tx.get("meta", "meta") ?? { id: "meta", clock_offset_ms: 0, seed: null, counter: 0 };

/** Someone at Stripe's dashboard: the events that follow name no request. */
const dashboard = (tx: Transaction, faults: Faults): Context => ({
  tx,
  caller: "dashboard",
  path: {},
  form: {},
  request_id: "",
  idempotency_key: null,
  base_url: "",
  client_secret: null,
  behaviour: faults,
});

const clock = (store: Store) => ({
  now_s: Math.floor(store.now_ms() / 1000),
  offset_ms: meta(store.begin()).clock_offset_ms,
});
const Clock = z.union([
  z.strictObject({ advance_s: z.number() }),
  z.strictObject({ now_s: z.number() }),
  z.strictObject({ offset_ms: z.number() }),
]);
const Refund = z.strictObject({
  charge: z.string().optional(),
  payment_intent: z.string().optional(),
  amount: z.int().min(1).optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
});

export const COMMANDS: Command[] = [
  { method: "GET", path: "/_control/clock", run: ({ store }) => clock(store) },
  {
    method: "POST",
    path: "/_control/clock",
    run: ({ store, deliverer }, body) => {
      const asked = Clock.parse(body);
      store.transact((tx) => {
        const before = meta(tx);
        const clock_offset_ms =
          "advance_s" in asked
            ? before.clock_offset_ms + asked.advance_s * 1000
            : "now_s" in asked
              ? asked.now_s * 1000 - Date.now()
              : asked.offset_ms;
        tx.put("meta", { ...before, clock_offset_ms });
      });
      deliverer.wake();
      return clock(store);
    },
  },
  {
    method: "POST",
    path: "/_control/seed",
    run: ({ store }, body) => {
      const { seed } = z.strictObject({ seed: z.string().min(1).nullable() }).parse(body);
      store.transact((tx) => tx.put("meta", { ...meta(tx), seed, counter: 0 }));
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
  {
    method: "POST",
    path: "/_control/refunds",
    run: ({ store, faults, deliverer }, body) => {
      const asked = Refund.parse(body);
      const made = store.transact((tx) =>
        refund(dashboard(tx, faults), {
          charge: chargeToRefund(tx, asked),
          amount: asked.amount ?? null,
          reason: asked.reason ?? null,
          metadata: {},
        }),
      );
      deliverer.wake();
      return made;
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
    run: ({ store, faults, deliverer }, body, path) => {
      const { outcome } = z.strictObject({ outcome: z.enum(["succeeded", "failed"]) }).parse(body);
      const settled = store.transact((tx) => settle(dashboard(tx, faults), path["id"] ?? "", outcome));
      deliverer.wake();
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
