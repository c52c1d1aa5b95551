import type { MetadataRoute } from "next";
import { environment } from "@/environment";
import { POLICIES } from "@/features/policies/policies";
import { languagesOf } from "@/i18n/alternates";
import { localePath } from "@/i18n/locale-path";
import { routing } from "@/i18n/routing";
import { found } from "@/store-api/found";
import { listHandles } from "@/store-api/handles";

export const dynamic = "force-dynamic";

/** Every page of the catalogue, in every language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { packages, ingredients, articles } = found(await listHandles());
  const paths = [
    ...["/", "/packages", "/ingredients", "/articles", "/consultation"],
    ...packages.map((handle) => `/packages/${handle}`),
    ...ingredients.map((handle) => `/ingredients/${handle}`),
    ...articles.map((handle) => `/articles/${handle}`),
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
