import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ArticleRecord, EDITORIAL_MODULE, type EditorialModuleService, stateOf } from "../../modules/editorial";
import { heldBack, withStatus } from "./content";
import { judgeArticle } from "./decide-change";

type Outcome = "published" | "held_back" | "not_due";

const publishDueArticleStep = createStep(
  "publish-due-article",
  async ({ id, now }: { id: string; now: string }, { container }) =>
    new StepResponse(await publishDue(container, id, new Date(now))),
);

/** Publishes one article whose time has come, or holds it back; any other stays what it is. Repeating it does nothing. */
const publishDueArticleWorkflow = createWorkflow("publish-due-article", (input: { id: string; now: string }) => {
  return new WorkflowResponse(publishDueArticleStep(input));
});

/** One step, and its change is one transaction: there is nothing to undo. */
async function publishDue(container: MedusaContainer, id: string, now: Date): Promise<Outcome> {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
  const [article] = await editorial.listArticles({ id }, { take: 1 });
  if (!article || !isDue(article, now)) return "not_due";
  const { version } = article;
  const published = withStatus(stateOf(article), { status: "published", expected_version: version }, now);
  const judged = await judgeArticle(container, id, published);
  const next = judged.ok ? published : heldBack(stateOf(article), judged.code, now);
  const saved = await editorial.changeArticle(id, () => ({ ...next, changed_by: null, changed_at: now }), version);
  // Somebody saved it meanwhile: the next run looks at what they made of it.
  if (!saved.ok) return "not_due";
  return judged.ok ? "published" : "held_back";
}

const isDue = ({ status, publish_at }: ArticleRecord, now: Date): boolean =>
  status === "scheduled" && publish_at !== null && new Date(publish_at) <= now;

/** Publishes every article whose time has come. One that fails doesn't hold up the others. */
export async function publishDueArticles(container: MedusaContainer, now: Date): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const due = await container
    .resolve<EditorialModuleService>(EDITORIAL_MODULE)
    .listArticles({ status: "scheduled", publish_at: { $lte: now } }, { select: ["id"], take: 100 });
  for (const { id } of due) {
    const input = { id, now: now.toISOString() };
    const { result, errors } = await publishDueArticleWorkflow(container).run({ input, throwOnError: false });
    if (errors.length > 0) logger.error(JSON.stringify({ at: "article_not_published", article: id }));
    else logger.info(JSON.stringify({ at: "article_due", article: id, outcome: result }));
  }
}
