import type { Terms } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";

/** How far apart the sessions are; nothing where there is one alone. */
export function useSpacingText(): (terms: Pick<Terms, "spacing">) => string {
  const t = useTranslations("packages.course");
  return ({ spacing }) => {
    if (!spacing) return "";
    const { min_days: min, max_days: max } = spacing;
    return max === null ? t("every_from", { min }) : t("every", { min, max });
  };
}
