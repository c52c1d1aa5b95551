import { type DepositSession, DepositSessionResponse, OpenDepositSession } from "@ampoule/contract";
import { languageOf } from "@ampoule/domain/language";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STRIPE_PROVIDER_ID } from "../../../../../workflows/checkout/judge-completion";
import { openDepositSessionWorkflow } from "../../../../../workflows/checkout/open-deposit-session";
import type { OpenedSession } from "../../../../../workflows/checkout/steps/decide-session";
import { limitPaymentSession, rememberOrigin } from "../../../../doors";
import { parse, Refusal } from "../../../../http";
import { ownCartId, signedInCustomer } from "../../../../owners";
import { orStripeUnavailable } from "../../../../stripe-unavailable";

/**
 * All that a payment needs, in one call under the cart's lock: the collection where there is none, and the session over
 * what is due today. The same workflow stands behind core's two routes. Asked again, it answers with the same session.
 */
export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { shown, ...data } = parse(OpenDepositSession, req.body);
  const cart_id = req.params["id"] ?? "";
  await ownCartId(req, cart_id);
  await limitPaymentSession(req, cart_id);
  const asked_by = signedInCustomer(req) ?? null;
  const whom = { asked_by, language: languageOf(req.locale) };
  const asked = { cart_id, payment_collection_id: null, provider_id: STRIPE_PROVIDER_ID, data, shown, ...whom };
  // Side by side: nobody waits longer for being remembered.
  const [{ result }] = await Promise.all([
    orStripeUnavailable(() => openDepositSessionWorkflow(req.scope).run({ input: asked })),
    rememberOrigin(req, cart_id),
  ]);
  if (!result.ok) throw new Refusal(result.code);
  res
    .setHeader("Cache-Control", "no-store")
    .json(DepositSessionResponse.parse({ payment_session: present(result.session) }));
}

function present({ id, payment_collection_id, client_secret, snapshot }: OpenedSession): DepositSession {
  if (client_secret === null) throw new Error("Broken invariant: a session of Stripe's has a client secret");
  const { currency, plan, due_today_minor, balance_minor } = snapshot;
  return {
    id,
    payment_collection_id,
    client_secret,
    plan,
    due_today: { minor: due_today_minor, currency },
    balance: { minor: balance_minor, currency },
  };
}
