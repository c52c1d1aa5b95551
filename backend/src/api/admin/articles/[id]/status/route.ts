import { ChangeArticleStatus } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeArticleStatusWorkflow } from "../../../../../workflows/editorial/save-article";
import { parse, Refusal, staffEmail } from "../../../../http";
import { presentStaffArticle } from "../../answer";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? "";
  const status = parse(ChangeArticleStatus, req.body);
  const now = new Date();
  if (status.status === "scheduled" && new Date(status.publish_at) <= now)
    throw new Refusal("INVALID_INPUT", [{ path: "publish_at", message: "A time that is still to come" }]);
  const { result } = await changeArticleStatusWorkflow(req.scope).run({
    input: {
      ...{ id, expected_version: status.expected_version, changed_by: await staffEmail(req), now: now.toISOString() },
      change: { kind: "status", status },
    },
  });
  if (!result.ok) throw new Refusal(result.code, "fields" in result ? result.fields : []);
  res.json(await presentStaffArticle(req.scope, id));
}
