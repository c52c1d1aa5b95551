import type { MetadataRoute } from "next";
import { environment } from "@/environment";
import { POLICIES } from "@/features/policies/policies";
import { localePath } from "@/i18n/locale-path";
import { routing } from "@/i18n/routing";
import { listArticles } from "@/store-api/articles";
import { listCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";
import { listIngredients } from "@/store-api/ingredients";

export const dynamic = "force-dynamic";

/** Every page of the catalogue, in every language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [packages, ingredients, articles] = await Promise.all([listCarePackages(), listIngredients(), listArticles()]);
  const paths = [
    ...["/", "/packages", "/ingredients", "/articles", "/consultation"],
    ...found(packages).care_packages.map(({ handle }) => `/packages/${handle}`),
    ...found(ingredients).map(({ handle }) => `/ingredients/${handle}`),
    ...found(articles).map(({ handle }) => `/articles/${handle}`),
    ...POLICIES.map((policy) => `/policies/${policy}`),
  ];
  const { STOREFRONT_URL } = environment();
  return routing.locales.flatMap((locale) =>
    paths.map((path) => ({ url: new URL(localePath(locale, path), STOREFRONT_URL).href })),
  );
}
