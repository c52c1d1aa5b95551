import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import { inTime } from "../http/in-time";

/** Longer than this an event hasn't been applied: something is stuck, though the shop can serve. */
const LAG_ALARM_S = 300;
/** Who asks whether to send us clients asks every few seconds. */
const ANSWERED_WITHIN_MS = 3_000;

type Readiness = {
  status: "ready" | "not_ready";
  database: "up" | "down";
  inbox: { lag_s: number; dead: number; late: boolean } | null;
};

/**
 * Whether this process can serve. The inbox's table is of the newest migrations: reading it shows that the database
 * answers and is migrated. A late inbox is told, but doesn't take the shop off the air.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<Readiness>): Promise<void> {
  res.setHeader("Cache-Control", "no-store");
  try {
    const inbox = req.scope.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
    const lag = await inTime(ANSWERED_WITHIN_MS, inbox.lag(new Date()));
    res.json({ status: "ready", database: "up", inbox: { ...lag, late: lag.lag_s > LAG_ALARM_S } });
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`not ready: ${error instanceof Error ? error.name : "unknown"}`);
    res.status(503).json({ status: "not_ready", database: "down", inbox: null });
  }
}
