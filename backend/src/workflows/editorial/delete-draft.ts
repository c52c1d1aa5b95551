import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { type DeletedDraft, EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial";
import { setArticlePackagesStep } from "./steps/set-article-packages";

type DeleteDraft = { id: string; expected_version: number };

const deleteDraftStep = createStep(
  "delete-draft",
  async ({ id, expected_version }: DeleteDraft, { container }) => {
    const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
    const deleted = await editorial.deleteDraft(id, expected_version);
    return new StepResponse<DeletedDraft, string | null>(deleted, deleted.ok ? id : null);
  },
  async (id, { container }) => {
    if (id) await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).restoreArticles(id);
  },
);

/** Deletes a draft that clients never could read, and what it says that it is about. Any other is archived instead. */
export const deleteDraftWorkflow = createWorkflow("delete-draft", (input: DeleteDraft) => {
  const deleted = deleteDraftStep(input);
  when({ deleted }, ({ deleted }) => deleted.ok).then(() => {
    const about = transform({ input }, ({ input }): { article_id: string; care_package_ids: string[] } => ({
      article_id: input.id,
      care_package_ids: [],
    }));
    setArticlePackagesStep(about);
  });
  return new WorkflowResponse(deleted);
});
