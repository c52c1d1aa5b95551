import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { isWhole, packagesPath, readPackageChoice, readPage } from "@/features/catalog/package-choice";
import { PackageListScreen } from "@/features/catalog/package-list-screen";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { countCarePackages, listCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";
import { PACKAGE_PAGES } from "@/store-api/pages";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("packages.list");
  const asked = await searchParams;
  // A further page of the whole list has packages that no other page has; a narrowed list has none but the whole one's.
  const canonical = packagesPath({}, isWhole(readPackageChoice(asked)) ? readPage(asked) : 1);
  return { title: t("title"), description: t("lead"), alternates: alternatesOf(locale, canonical) };
}

/** What `/packages?goal=…` shows: a page for one request, whose answers are kept all the same. */
export default async function NarrowedPackagesPage({ params, searchParams }: Props) {
  await pageLocale(params);
  const asked = await searchParams;
  const choice = readPackageChoice(asked);
  const { order: _, ...narrowing } = choice;
  const counted = found(await countCarePackages(narrowing));
  // A list may have become shorter since its address was kept.
  const page = Math.min(readPage(asked), PACKAGE_PAGES.of(counted.facets.count));
  const { care_packages } = found(await listCarePackages({ ...choice, ...PACKAGE_PAGES.query(page) }));
  return <PackageListScreen {...counted} chosen={care_packages} page={page} choice={choice} />;
}
