import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CARE_PACKAGE_MODULE } from "../modules/care-package";
import { columnsOf, EDITORIAL_MODULE, type EditorialModuleService } from "../modules/editorial";
import { draftOf } from "../workflows/editorial/content";
import { KETAMINE_ARTICLE } from "./articles/ketamine-infusions";

const ARTICLES = [KETAMINE_ARTICLE];

/** Articles that were never here, linked with the packages they are about. */
export async function seedArticles(container: MedusaContainer): Promise<void> {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
  const existing = await editorial.listArticles({}, { select: ["handle"], withDeleted: true, take: 10_000 });
  const known = new Set(existing.map(({ handle }) => handle));
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: packages } = await query.graph({ entity: "care_package", fields: ["id", "product.handle"] });

  for (const [index, seed] of ARTICLES.entries()) {
    if (known.has(seed.handle)) continue;
    const { package_handles, ...content } = seed;
    const written = { ...draftOf(content, null, null), status: "published", published_at: new Date() } as const;
    const created = await editorial.createArticles({ ...columnsOf(written), position: index + 1 });
    const about = packages.filter(({ product }) => product && package_handles.includes(product.handle));
    await container.resolve(ContainerRegistrationKeys.LINK).create(
      about.map(({ id }) => ({
        [EDITORIAL_MODULE]: { article_id: created.id },
        [CARE_PACKAGE_MODULE]: { care_package_id: id },
      })),
    );
  }
}
