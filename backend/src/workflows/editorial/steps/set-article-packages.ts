import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE } from "../../../modules/care-package";
import { EDITORIAL_MODULE } from "../../../modules/editorial";
import { linkedPackageIds } from "../linked-packages";

type About = { article_id: string; care_package_ids: string[] };

/** Says which packages an article is about. Undone, it is about the former ones. */
export const setArticlePackagesStep = createStep(
  "set-article-packages",
  async (next: About, { container }) => {
    const former = (await linkedPackageIds(container, [next.article_id])).get(next.article_id) ?? [];
    await replace(container, next.article_id, former, next.care_package_ids);
    return new StepResponse(undefined, { ...next, former });
  },
  async (done, { container }) => {
    if (done) await replace(container, done.article_id, done.care_package_ids, done.former);
  },
);

async function replace(container: MedusaContainer, article_id: string, from: string[], to: string[]): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const linkOf = (care_package_id: string) => ({
    [EDITORIAL_MODULE]: { article_id },
    [CARE_PACKAGE_MODULE]: { care_package_id },
  });
  const gone = from.filter((id) => !to.includes(id));
  const added = to.filter((id) => !from.includes(id));
  if (gone.length > 0) await link.dismiss(gone.map(linkOf));
  if (added.length > 0) await link.create(added.map(linkOf));
}
