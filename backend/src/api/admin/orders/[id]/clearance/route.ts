import { DecideClearance } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { environment } from "../../../../../environment";
import { decideClearanceWorkflow } from "../../../../../workflows/clearance/decide-clearance";
import { presentSchedule } from "../../../../../workflows/orders/present-schedule";
import { answerOnce, parse, Refusal } from "../../../../http";

/** Sets an order's clearance in the name of whoever is signed in. */
export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { decision, expected_status } = parse(DecideClearance, req.body);
  const order_id = req.params["id"] ?? "";
  const { actor_id, actor_type } = req.auth_context;
  // A clinician's decision is a person's: an API key has no name to stand under it.
  if (actor_type !== "user") throw new Refusal("FORBIDDEN");
  const [user] = await req.scope.resolve(Modules.USER).listUsers({ id: [actor_id] }, { take: 1 });
  if (!user) throw new Refusal("FORBIDDEN");
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email;
  await answerOnce(req, res, async () => {
    const { result } = await decideClearanceWorkflow(req.scope).run({
      input: { order_id, decision, expected_status, decided_by: actor_id, decided_by_name: name },
    });
    if (!result.ok) throw new Refusal(result.code);
    const payment_schedule = await presentSchedule(req.scope, order_id, environment());
    if (!payment_schedule) throw new Refusal("NOT_FOUND");
    return { status: 200, body: { payment_schedule } };
  });
}
