import type { MetadataRoute } from "next";
import { environment } from "@/environment";
import { POLICIES } from "@/features/policies/policies";
import { languagesOf } from "@/i18n/alternates";
import { localePath } from "@/i18n/locale-path";
import { routing } from "@/i18n/routing";
import { listArticles } from "@/store-api/articles";
import { listCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";
import { listIngredients } from "@/store-api/ingredients";

export const dynamic = "force-dynamic";

/** Every page of the catalogue, in every language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  // Only their addresses are read, which are the same in each.
  const language = routing.defaultLocale;
  const [packages, ingredients, articles] = await Promise.all([
    listCarePackages({}, language),
    listIngredients(language),
    listArticles(language),
  ]);
  const paths = [
    ...["/", "/packages", "/ingredients", "/articles", "/consultation"],
    ...found(packages).care_packages.map(({ handle }) => `/packages/${handle}`),
    ...found(ingredients).map(({ handle }) => `/ingredients/${handle}`),
    ...found(articles).map(({ handle }) => `/articles/${handle}`),
    ...POLICIES.map((policy) => `/policies/${policy}`),
  ];
  const { STOREFRONT_URL } = environment();
  const absolute = (path: string) => new URL(path, STOREFRONT_URL).href;
  return routing.locales.flatMap((locale) =>
    paths.map((path) => ({
      url: absolute(localePath(locale, path)),
      alternates: {
        languages: Object.fromEntries(Object.entries(languagesOf(path)).map(([each, at]) => [each, absolute(at)])),
      },
    })),
  );
}
