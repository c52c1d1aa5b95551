import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";

/** The email of the member of staff who asks; null for an API key, which is nobody's. */
export async function staffEmail(req: AuthenticatedMedusaRequest<unknown>): Promise<string | null> {
  const { actor_id, actor_type } = req.auth_context;
  if (actor_type !== "user") return null;
  const [user] = await req.scope.resolve(Modules.USER).listUsers({ id: actor_id }, { select: ["email"], take: 1 });
  return user?.email ?? null;
}
