import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readPackageChoice } from "@/features/catalog/package-choice";
import { PackageListScreen } from "@/features/catalog/package-list-screen";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { countCarePackages, listCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("packages.list");
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, "/packages") };
}

/** What `/packages?goal=…` shows: a page for one request, whose answers are kept all the same. */
export default async function NarrowedPackagesPage({ params, searchParams }: Props) {
  await pageLocale(params);
  const choice = readPackageChoice(await searchParams);
  const { order: _, ...narrowing } = choice;
  const [counted, chosen] = await Promise.all([countCarePackages(narrowing), listCarePackages(choice)]);
  return <PackageListScreen {...found(counted)} chosen={found(chosen).care_packages} choice={choice} />;
}
