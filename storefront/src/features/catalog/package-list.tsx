import type { CarePackage } from "@ampoule/contract/catalogue";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locale-path";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { PackageCard } from "./package-card";

const COMPARISON = "compare";

/** The labels, two abreast where there is room; or a sentence where none fits. */
export function PackageList({ packages }: { readonly packages: readonly CarePackage[] }) {
  const t = useTranslations("packages.list");
  const tCompare = useTranslations("packages.compare");
  const locale = useLocale();
  if (packages.length === 0)
    return (
      <div className="py-16 text-center">
        <h2>{t("none_title")}</h2>
        <p className="mt-3 mb-7 text-ink-soft">{t("none_text")}</p>
        <LinkButton href="/packages" kind="secondary">
          {t("clear")}
        </LinkButton>
      </div>
    );
  return (
    <>
      <ul className="grid gap-5 sm:gap-6 lg:grid-cols-2">
        {packages.map((carePackage) => (
          <li key={carePackage.id} className="min-w-0">
            <PackageCard carePackage={carePackage} comparison={COMPARISON} />
          </li>
        ))}
      </ul>
      <form
        id={COMPARISON}
        action={localePath(locale, "/compare")}
        className="mt-8 flex flex-wrap items-center gap-4"
        data-print="no"
      >
        <Button type="submit" kind="secondary">
          {tCompare("go")}
        </Button>
        <p className="text-small text-ink-soft">{tCompare("hint")}</p>
      </form>
    </>
  );
}
