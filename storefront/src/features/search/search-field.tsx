import { useLocale, useTranslations } from "next-intl";
import { LONGEST_SEARCH } from "@ampoule/contract/search";
import { localePath } from "@/i18n/locale-path";
import { SearchInput } from "./search-input";
import { useSearchTexts } from "./search-texts";

/** A form that is sent to a page of its own without JavaScript, and shows what is found while one types with it. */
export function SearchField({ id, typed = "" }: { readonly id: string; readonly typed?: string }) {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <form action={localePath(locale, "/search")} className="search-form">
      <label htmlFor={id} className="sr-only">
        {t("label")}
      </label>
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        width="20"
        height="20"
        className="pointer-events-none absolute top-1/2 left-3 z-10 -translate-y-1/2"
      >
        <circle cx="8.5" cy="8.5" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m12.5 12.5 4.5 4.5" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <SearchInput
        id={id}
        typed={typed}
        placeholder={t("placeholder")}
        longest={LONGEST_SEARCH}
        locale={locale}
        texts={useSearchTexts()}
      />
    </form>
  );
}
