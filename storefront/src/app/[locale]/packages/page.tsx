import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PackageListScreen } from "@/features/catalog/package-list-screen";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { countCarePackages, listCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";
import { PACKAGE_PAGES } from "@/store-api/pages";

type Props = { readonly params: Promise<{ locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("packages.list");
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, "/packages") };
}

/** The whole list, which is kept. Narrowed or sorted (`?goal=…`) it is `narrowed-packages`, by the proxy. */
export default async function PackagesPage({ params }: Props) {
  await pageLocale(params);
  const [counted, all] = await Promise.all([countCarePackages(), listCarePackages(PACKAGE_PAGES.query(1))]);
  return <PackageListScreen {...found(counted)} chosen={found(all).care_packages} page={1} choice={{}} />;
}
