import { z } from "zod";
import { feesOf } from "../payment/balance";
import { closeDispute, openDispute } from "../payment/dispute";
import { payOut } from "../payment/payout";
import { refund } from "../payment/refund";
import { chargeToRefund } from "../resources/refunds";
import { dashboard } from "../server/context";
import { missing } from "../wire/failure";
import type { Command, Controls } from "./controls";
import { memoryOf } from "./memory";
import { metaOf } from "./meta";

const ChargeNamed = { charge: z.string().optional(), payment_intent: z.string().optional() };
const Amount = z.int().min(1).optional();
const Refund = z.strictObject({
  ...ChargeNamed,
  amount: Amount,
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
});
const Dispute = z.strictObject({ ...ChargeNamed, amount: Amount, reason: z.string().default("fraudulent") });
const Fees = z.strictObject({
  rate_bp: z.int().min(0).max(10_000),
  fixed_minor: z.int().min(0),
  dispute_minor: z.int().min(0),
});

/** Runs what someone at the dashboard does, and sends its events on their way. */
function atDashboard<T>({ store, faults, deliverer, clockwork }: Controls, work: (context: DashboardContext) => T): T {
  const result = store.transact((tx) => work(dashboard(tx, faults)));
  deliverer.wake();
  clockwork.wake();
  return result;
}
type DashboardContext = ReturnType<typeof dashboard>;

/** What moves money without a request of ours, and what it adds up to. */
export const MONEY_COMMANDS: Command[] = [
  { method: "GET", path: "/_control/memory", run: ({ store }) => memoryOf(store.begin()) },
  {
    method: "POST",
    path: "/_control/refunds",
    run: (controls, body) => {
      const asked = Refund.parse(body);
      return atDashboard(controls, (context) =>
        refund(context, {
          charge: chargeToRefund(context.tx, asked),
          amount: asked.amount ?? null,
          reason: asked.reason ?? null,
          metadata: {},
        }),
      );
    },
  },
  {
    method: "POST",
    path: "/_control/disputes",
    run: (controls, body) => {
      const asked = Dispute.parse(body);
      return atDashboard(controls, (context) =>
        openDispute(context, chargeToRefund(context.tx, asked), {
          amount: asked.amount ?? null,
          reason: asked.reason,
        }),
      );
    },
  },
  {
    method: "POST",
    path: "/_control/disputes/:id/close",
    run: (controls, body, path) => {
      const { outcome } = z.strictObject({ outcome: z.enum(["won", "lost"]) }).parse(body);
      return atDashboard(controls, (context) => {
        const dispute = context.tx.get("disputes", path["id"] ?? "");
        if (!dispute) throw missing("dispute", path["id"] ?? "");
        return closeDispute(context, dispute, outcome);
      });
    },
  },
  {
    method: "POST",
    path: "/_control/payouts",
    run: (controls, body) => {
      const { currency } = z.strictObject({ currency: z.string().default("usd") }).parse(body);
      return atDashboard(controls, (context) => payOut(context, currency));
    },
  },
  { method: "POST", path: "/_control/hurry", run: ({ clockwork }) => ({ happened: clockwork.hurry() }) },
  { method: "GET", path: "/_control/fees", run: ({ store }) => feesOf(store.begin()) },
  {
    method: "POST",
    path: "/_control/fees",
    run: ({ store }, body) => {
      const fees = Fees.parse(body);
      store.transact((tx) => tx.put("meta", { ...metaOf(tx), fees }));
      return fees;
    },
  },
];
