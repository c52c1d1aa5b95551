import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CompareScreen } from "@/features/catalog/compare-screen";
import { readCompared } from "@/features/catalog/compared";
import { pageLocale } from "@/i18n/page-locale";
import { retrieveCarePackage } from "@/store-api/care-packages";
import { found } from "@/store-api/found";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations("packages.compare");
  return { title: t("title"), description: t("lead"), robots: { index: false } };
}

/** What `?with=…&with=…` names, side by side; a package that isn't sold any more is left out. */
export default async function ComparePage({ params, searchParams }: Props) {
  await pageLocale(params);
  const { handles, more } = readCompared(await searchParams);
  const results = await Promise.all(handles.map((handle) => retrieveCarePackage(handle)));
  const packages = results.filter((result) => result.ok || result.status !== 404).map(found);
  return <CompareScreen packages={packages} more={more} />;
}
