import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { environment } from "../../environment";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { STRIPE_INBOX_MODULE, type StripeInboxModuleService } from "../../modules/stripe-inbox";
import { inTime } from "../http/in-time";
import { type Readiness, readinessOf } from "./readiness";
import { pingRedis } from "./redis";

/** Who asks whether to send us clients asks every few seconds. */
const ANSWERED_WITHIN_MS = 3_000;

/**
 * Whether this process can serve. The inbox's table is of the newest migrations: reading it shows that the database
 * answers and is migrated. Everything is asked at once, so that the slowest alone is waited for.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<Readiness>): Promise<void> {
  const inbox = req.scope.resolve<StripeInboxModuleService>(STRIPE_INBOX_MODULE);
  const clinics = req.scope.resolve<ClinicModuleService>(CLINIC_MODULE);
  const { REDIS_URL } = environment();
  const [lag, found, redis] = await Promise.all([
    orNull(req, "database", inbox.lag(new Date())),
    orNull(req, "clinic", clinics.listClinics({}, { select: ["id"], take: 1 })),
    REDIS_URL
      ? orNull(
          req,
          "Redis",
          pingRedis(REDIS_URL).then(() => "up" as const),
        )
      : undefined,
  ]);
  const readiness = readinessOf({ lag, clinics: found && found.length, redis: redis === null ? "down" : redis });
  if (readiness.clinic === "missing") loggerOf(req).error(`not ready: ${NO_CLINIC}`);
  res.setHeader("Cache-Control", "no-store");
  res.status(readiness.status === "ready" ? 200 : 503).json(readiness);
}

const NO_CLINIC = "there is no clinic; run the set-up once (docs/deployment.md)";

const loggerOf = (req: MedusaRequest) => req.scope.resolve(ContainerRegistrationKeys.LOGGER);

/** What was asked, or null where it failed or came too late, which is logged by kind alone. */
async function orNull<Value>(req: MedusaRequest, what: string, asked: Promise<Value>): Promise<Value | null> {
  try {
    return await inTime(ANSWERED_WITHIN_MS, asked);
  } catch (error) {
    loggerOf(req).error(`not ready: ${what}: ${error instanceof Error ? error.name : "unknown"}`);
    return null;
  }
}
