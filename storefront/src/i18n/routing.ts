import { defineRouting } from "next-intl/routing";

/** The languages there are; the first segment of every address. */
export const routing = defineRouting({ locales: ["en"], defaultLocale: "en", localePrefix: "always" });
