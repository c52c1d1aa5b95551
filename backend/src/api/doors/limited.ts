import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { environment } from "../../environment";
import { ATTEMPTS_MODULE, type AttemptsModuleService, type LimitName, longest } from "../../modules/attempts";
import { Refusal } from "../http";
import { clientAddress } from "./client-address";

export function attemptsOf(req: MedusaRequest<unknown>): AttemptsModuleService {
  return req.scope.resolve<AttemptsModuleService>(ATTEMPTS_MODULE);
}

/** The address that this request counts against: see `clientAddress`. Never logged, and kept as a hash alone. */
export function addressOf(req: MedusaRequest<unknown>): string {
  const env = environment();
  return clientAddress(
    {
      socket: req.socket.remoteAddress,
      forwarded: req.get("x-forwarded-for"),
      claimed: req.get("x-ampoule-client-address"),
      signature: req.get("x-ampoule-door"),
    },
    { hops: env.TRUSTED_PROXY_HOPS, secret: env.STOREFRONT_REVALIDATE_SECRET },
  );
}

/**
 * Counts one attempt against each limit, in this order, and throws 429 with `Retry-After` at the first that has had
 * enough. The address comes first: nobody fills the counts with names of their invention once it has run out.
 */
export async function limited(req: MedusaRequest<unknown>, by: readonly [LimitName, string][]): Promise<void> {
  const attempts = attemptsOf(req);
  for (const [name, who] of by) {
    const verdict = await attempts.count(name, who);
    if (!verdict.ok) throw new TooMany(verdict.retry_after_s);
  }
}

/**
 * An attempt that we didn't serve is nobody's: what met a request under way, or a fault of ours or of Stripe's, and is
 * tried again doesn't use up what its cart may ask for. The address's wide limit still counts it.
 */
export function forgiveUnserved(req: MedusaRequest<unknown>, name: LimitName, who: string): void {
  const attempts = attemptsOf(req);
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  req.res?.once("finish", () => {
    const status = req.res?.statusCode ?? 0;
    if (status !== 409 && status < 500) return;
    attempts.forgive(name, who, "last").catch(() => logger.warn(`An attempt (${name}) could not be given back`));
  });
}

/** Throws 429 where the cart, or the address, has had too many declined cards. */
export async function refuseAfterDeclines(req: MedusaRequest<unknown>, cart_id: string): Promise<void> {
  const attempts = attemptsOf(req);
  const verdict = longest(
    await Promise.all([attempts.isOver("card_cart", cart_id), attempts.isOver("card_address", addressOf(req))]),
  );
  if (!verdict.ok) throw new TooMany(verdict.retry_after_s);
}

/** The refusal of a limit, the same whatever it was that ran out. */
export class TooMany extends Refusal {
  constructor(retry_after_s: number) {
    super("TOO_MANY_REQUESTS", [], undefined, { "Retry-After": String(retry_after_s) });
  }
}
