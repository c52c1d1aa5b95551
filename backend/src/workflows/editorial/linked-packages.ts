import type { LinkedPackage } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import articleLink from "../../links/article-care-package";
import { contains } from "../contains";

type Link = { article_id: string; care_package_id: string };

/** The ids of the packages that each of these articles is about. One statement. */
export async function linkedPackageIds(
  container: MedusaContainer,
  articleIds: readonly string[],
): Promise<Map<string, string[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: articleLink.entryPoint,
    fields: ["article_id", "care_package_id"],
    filters: { article_id: [...articleIds] },
  });
  const byArticle = new Map<string, string[]>();
  // A link's row has the columns of its two ends; Medusa doesn't infer them.
  for (const { article_id, care_package_id } of data as Link[])
    byArticle.set(article_id, [...(byArticle.get(article_id) ?? []), care_package_id]);
  return byArticle;
}

type Found = {
  id: string;
  position: number;
  product: { id: string; handle: string; title: string; status: string } | null;
};

/** Care packages by their own ids or their products', in the clinic's order, as staff see them. */
export async function packagesNamed(
  container: MedusaContainer,
  named: { id: string[] } | { product_id: string[] },
): Promise<(LinkedPackage & { id: string })[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data }: { data: Found[] } = await query.graph({
    entity: "care_package",
    fields: ["id", "position", "product.id", "product.handle", "product.title", "product.status"],
    filters: named,
  });
  return [...data]
    .sort((one, other) => one.position - other.position)
    .flatMap(({ id, product }) =>
      product
        ? [
            {
              ...{ id, product_id: product.id, handle: product.handle, title: product.title },
              published: product.status === "published",
            },
          ]
        : [],
    );
}

const MOST = 20;

/** Care packages whose title holds `q`, the first of them by title. Two statements. */
export async function findPackageNames(container: MedusaContainer, q: string): Promise<LinkedPackage[]> {
  const products = await container
    .resolve(Modules.PRODUCT)
    // Some of a shop's products may be no care packages.
    .listProducts(q === "" ? {} : { title: contains(q) }, { select: ["id"], take: 5 * MOST, order: { title: "ASC" } });
  const found = await packagesNamed(container, { product_id: products.map(({ id }) => id) });
  return found
    .map(({ product_id, handle, title, published }) => ({ product_id, handle, title, published }))
    .sort((one, other) => one.title.localeCompare(other.title))
    .slice(0, MOST);
}
