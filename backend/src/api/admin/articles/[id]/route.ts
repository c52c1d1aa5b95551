import { DeleteArticle, SaveArticle } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deleteDraftWorkflow } from "../../../../workflows/editorial/delete-draft";
import { saveArticleWorkflow } from "../../../../workflows/editorial/save-article";
import { parse, Refusal, staffEmail } from "../../../http";
import { checkContent, presentStaffArticle } from "../answer";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await presentStaffArticle(req.scope, req.params["id"] ?? ""));
}

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? "";
  const { expected_version, ...content } = parse(SaveArticle, req.body);
  const now = new Date();
  const care_package_ids = await checkContent(req.scope, content, now);
  const { product_ids: _named, ...text } = content;
  const { result } = await saveArticleWorkflow(req.scope).run({
    input: {
      ...{ id, expected_version, care_package_ids, changed_by: await staffEmail(req), now: now.toISOString() },
      change: { kind: "content", text },
    },
  });
  if (!result.ok) throw new Refusal(result.code, "fields" in result ? result.fields : []);
  res.json(await presentStaffArticle(req.scope, id));
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? "";
  const { expected_version } = parse(DeleteArticle, req.query);
  const { result } = await deleteDraftWorkflow(req.scope).run({ input: { id, expected_version } });
  if (!result.ok) throw new Refusal(result.code);
  res.json({ id, deleted: true });
}
