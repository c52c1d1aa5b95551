import { LANGUAGES } from "@ampoule/domain/language";
import { defineRouting } from "next-intl/routing";

/** The languages there are; the first segment of every address. */
export const routing = defineRouting({ locales: LANGUAGES, defaultLocale: LANGUAGES[0], localePrefix: "always" });
