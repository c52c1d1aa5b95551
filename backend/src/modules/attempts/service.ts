import { createHmac } from "node:crypto";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import { RateLimiterRes } from "rate-limiter-flexible";
import { environment } from "../../environment";
import { type LimitName, LIMITS, ORIGIN_KEPT_S } from "./limits";
import { PaymentOrigin } from "./models/payment-origin";
import { type Counters, countersIn } from "./stores";
import { longest, type Verdict } from "./verdict";

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: unknown };

/** A declined card: of which cart, which card, and whether it was a card at all or one of Stripe's for tests. */
export type Decline = { readonly cart_id: string; readonly fingerprint: string | null; readonly livemode: boolean };

/**
 * Counts attempts. Who tried isn't kept: a key is a hash under a secret of ours, and a count goes an hour after it has
 * run out.
 */
export class AttemptsModuleService extends MedusaService({ PaymentOrigin }) {
  private readonly counters: Counters;

  /** Medusa's factory takes the module's container first, and whatever else it was given. */
  constructor(...given: [Dependencies, ...unknown[]]) {
    super(...given);
    this.counters = countersIn(given[0][ContainerRegistrationKeys.PG_CONNECTION]);
  }

  /** Counts one attempt of `who`, and tells whether it may go on. */
  async count(name: LimitName, who: string): Promise<Verdict> {
    return this.countKey(name, keyOf(who));
  }

  /** Takes the attempts of `who` back, all or the last: it turned out to be an honest one. */
  async forgive(name: LimitName, who: string, which: "all" | "last"): Promise<void> {
    if (which === "all") await this.counters[name].delete(keyOf(who));
    else await this.counters[name].reward(keyOf(who));
  }

  /** Whether `who` has run out of attempts, without counting one. */
  async isOver(name: LimitName, who: string): Promise<Verdict> {
    const found = await this.counters[name].get(keyOf(who));
    return found !== null && found.consumedPoints > LIMITS[name].points ? refused(found) : { ok: true };
  }

  /**
   * Remembers, for a day, from where a cart's payment was opened. Older rows go, as far as nobody else is at them: two
   * clients never wait for one another here.
   */
  @InjectManager()
  async openedFrom(
    cart_id: string,
    address: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await managerIn(context).execute(
      `WITH old AS (
         DELETE FROM payment_origin WHERE id IN (
           SELECT id FROM payment_origin WHERE seen_at < now() - make_interval(secs => ?) AND cart_id <> ?
           LIMIT 100 FOR UPDATE SKIP LOCKED))
       INSERT INTO payment_origin (id, cart_id, address_key, seen_at) VALUES (?, ?, ?, now())
       ON CONFLICT (cart_id) WHERE deleted_at IS NULL DO UPDATE SET address_key = excluded.address_key, seen_at = now()`,
      [ORIGIN_KEPT_S, cart_id, generateEntityId(undefined, "porig"), cart_id, keyOf(address)],
    );
  }

  /**
   * Counts a declined card: by its cart, by where the cart's payment was opened, by the card. Refused once any of them
   * has had too many.
   */
  async countDecline({ cart_id, fingerprint, livemode }: Decline): Promise<Verdict> {
    const [origin] = await this.listPaymentOrigins({ cart_id }, { take: 1 });
    const verdicts = await Promise.all([
      this.count("card_cart", cart_id),
      ...(origin ? [this.countKey("card_address", origin.address_key)] : []),
      ...(fingerprint ? [this.count(livemode ? "card_fingerprint" : "card_fingerprint_test", fingerprint)] : []),
    ]);
    return longest(verdicts);
  }

  private async countKey(name: LimitName, key: string): Promise<Verdict> {
    try {
      await this.counters[name].consume(key);
      return { ok: true };
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refused(refusal);
      throw refusal;
    }
  }
}

function keyOf(who: string): string {
  return createHmac("sha256", environment().JWT_SECRET).update(`attempts:${who}`).digest("base64url");
}

function refused(result: RateLimiterRes): Verdict {
  return { ok: false, retry_after_s: Math.max(Math.ceil(result.msBeforeNext / 1_000), 1) };
}

function managerIn(context: Context<EntityManager>): EntityManager {
  if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
  return context.manager;
}
