import { slugOf } from "@ampoule/domain/article";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial";
import { type ArticleText, draftOf } from "./content";
import { setArticlePackagesStep } from "./steps/set-article-packages";

type NewArticle = {
  /** Without a handle it follows from the title. */
  text: Partial<ArticleText> & Pick<ArticleText, "title">;
  care_package_ids: string[];
  changed_by: string | null;
  /** Instant, ISO 8601. */
  now: string;
};

export type CreatedArticle = { ok: true; id: string } | { ok: false; code: "HANDLE_TAKEN" };

const createArticleStep = createStep(
  "create-article",
  async ({ text, changed_by, now }: NewArticle, { container }) => {
    const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
    for (const handle of handlesFor(text)) {
      const id = await editorial.addArticle(draftOf({ ...text, handle }, changed_by, new Date(now)));
      if (id !== null) return new StepResponse<CreatedArticle, string | null>({ ok: true, id }, id);
    }
    return new StepResponse<CreatedArticle, string | null>({ ok: false, code: "HANDLE_TAKEN" }, null);
  },
  async (id, { container }) => {
    if (id) await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).deleteArticles(id);
  },
);

/** The one that was asked for; or those that the title makes, until one is free. */
function handlesFor({ handle, title }: NewArticle["text"]): string[] {
  if (handle !== undefined) return [handle];
  const base = slugOf(title) || "article";
  return [base, ...Array.from({ length: 20 }, (_, index) => `${base}-${index + 2}`)];
}

/** A new draft. */
export const createArticleWorkflow = createWorkflow("create-article", (input: NewArticle) => {
  const created = createArticleStep(input);
  when({ created }, ({ created }) => created.ok).then(() => {
    const about = transform({ input, created }, ({ input, created }) => ({
      article_id: created.ok ? created.id : "",
      care_package_ids: input.care_package_ids,
    }));
    setArticlePackagesStep(about);
  });
  return new WorkflowResponse(created);
});
