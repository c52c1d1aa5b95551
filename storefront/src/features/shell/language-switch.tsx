"use client";

import { usePathname } from "next/navigation";
import { routing } from "@/i18n/routing";

const NAMES = { en: "English", es: "Español" } as const;

/** The same page in the other language, with whatever the address asks for. Each language is named in itself. */
export function LanguageSwitch() {
  const pathname = usePathname();
  const [, locale, ...rest] = pathname.split("/");
  // The list as somebody narrowed it is a page of its own behind the list's address.
  const path = rest.join("/").replace(/^narrowed-packages$/, "packages");
  return routing.locales
    .filter((each) => each !== locale)
    .map((each) => (
      <a
        key={each}
        href={`/${each}${path === "" ? "" : `/${path}`}`}
        hrefLang={each}
        lang={each}
        onClick={(event) => {
          event.currentTarget.search = window.location.search;
        }}
        className="flex min-h-12 items-center text-[0.9375rem] text-ink-soft hover:text-ink hover:underline"
      >
        {NAMES[each]}
      </a>
    ));
}
