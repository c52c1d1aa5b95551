import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setArticlePackagesStep } from "./steps/set-article-packages";
import { type WriteArticle, writeArticleStep } from "./steps/write-article";

type SaveArticleInput = WriteArticle & { care_package_ids: string[] };

/**
 * Replaces an article's content, one editor at a time: EDIT_CONFLICT where another version than the expected one is
 * stored. A published or scheduled one is refused with CLAIMS_OPEN or ARTICLE_INCOMPLETE, and stays as it was.
 */
export const saveArticleWorkflow = createWorkflow("save-article", (input: SaveArticleInput) => {
  const written = writeArticleStep(input);
  when({ written }, ({ written }) => written.ok).then(() => {
    const about = transform({ input }, ({ input }) => ({
      article_id: input.id,
      care_package_ids: input.care_package_ids,
    }));
    setArticlePackagesStep(about);
  });
  return new WorkflowResponse(written);
});

/** Publishes an article, schedules it, or takes it back. Refused as a save is. */
export const changeArticleStatusWorkflow = createWorkflow("change-article-status", (input: WriteArticle) => {
  return new WorkflowResponse(writeArticleStep(input));
});
