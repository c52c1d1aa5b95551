import type { SearchKind } from "@ampoule/contract/search";
import { useTranslations } from "next-intl";

/** What a field says in the browser; `{q}` and `{count}` are filled in there. */
export type SearchTexts = {
  readonly kind: Readonly<Record<SearchKind, string>>;
  readonly count: { readonly one: string; readonly other: string };
  readonly results: string;
  readonly all: string;
  readonly read_as: string;
  readonly partly: string;
  readonly none: string;
  readonly library: string;
  readonly packages: string;
  readonly offline: string;
  readonly failed: string;
};

/** As they stand in the messages: next-intl itself would come to the browser on every page. */
export function useSearchTexts(): SearchTexts {
  const t = useTranslations("search");
  const raw = (name: Parameters<typeof t.raw>[0]): string => String(t.raw(name));
  return {
    kind: { package: t("kind.package"), ingredient: t("kind.ingredient"), article: t("kind.article") },
    count: { one: raw("count.one"), other: raw("count.other") },
    results: t("results"),
    all: raw("all"),
    read_as: raw("read_as"),
    partly: t("partly"),
    none: raw("none"),
    library: t("library"),
    packages: t("packages"),
    offline: t("offline"),
    failed: t("failed"),
  };
}
