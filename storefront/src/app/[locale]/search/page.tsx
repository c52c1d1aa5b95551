import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readSearch, SearchScreen } from "@/features/search/search-screen";
import { pageLocale } from "@/i18n/page-locale";
import { searchStore } from "@/store-api/search";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Of each kind; who wants more says more. */
const MOST = 20;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("search");
  return { title: t("title"), robots: { index: false }, alternates: { canonical: `/${locale}/search` } };
}

/** What was searched for, on a page for one request. */
export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const q = readSearch((await searchParams)["q"]);
  const result = q === "" ? null : await searchStore(q, locale, MOST);
  return <SearchScreen q={q} found={result?.ok ? result.value : null} />;
}
