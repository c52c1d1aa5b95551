import { CreateArticle, StaffArticleQuery } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { createArticleWorkflow } from "../../../workflows/editorial/create-article";
import { clinicZone, findStaffArticles } from "../../../workflows/editorial/read-articles";
import { parse, Refusal, staffEmail } from "../../http";
import { checkContent, presentStaffArticle } from "./answer";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parse(StaffArticleQuery, req.query);
  const [{ articles, count }, zone] = await Promise.all([findStaffArticles(req.scope, query), clinicZone(req.scope)]);
  res.json({ articles, count, limit: query.limit, offset: query.offset, zone });
}

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const content = parse(CreateArticle, req.body);
  const now = new Date();
  const care_package_ids = await checkContent(req.scope, content, now);
  const { product_ids: _named, ...text } = content;
  const changed_by = await staffEmail(req);
  const { result } = await createArticleWorkflow(req.scope).run({
    input: { text, care_package_ids, changed_by, now: now.toISOString() },
  });
  if (!result.ok) throw new Refusal("INVALID_INPUT", [{ path: "handle", message: "Another article has this address" }]);
  res.status(201).json(await presentStaffArticle(req.scope, result.id));
}
