import type { CarePackage } from "@ampoule/contract/catalogue";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locale-path";
import { Fold } from "@/ui/fold";
import { ForMeForm } from "./for-me-form";
import { cautionsOn } from "./package-facts";

/** "Is it for me?": what the listed labels warn of, looked up in the browser alone. */
export function ForMe({ packages }: { readonly packages: readonly CarePackage[] }) {
  const t = useTranslations("packages.for_me");
  const locale = useLocale();
  const raw = (key: "named" | "not_named"): string => String(t.raw(key));
  return (
    <Fold title={t("title")} className="mt-4 print:hidden">
      <div className="mt-2 mb-4">
        <noscript>
          <p className="mb-3">{t("noscript")}</p>
        </noscript>
        <ForMeForm
          cautions={cautionsOn(packages)}
          packages={packages.map(({ title, handle }) => ({ title, href: localePath(locale, `/packages/${handle}`) }))}
          texts={{
            label: t("label"),
            hint: t("hint"),
            named: raw("named"),
            not_named: raw("not_named"),
            kinds: { allergen: t("allergen"), interaction: t("interaction"), caution: t("caution") },
            on: t("on"),
            others: t("others"),
            others_note: t("others_note"),
            none_left: t("none_left"),
          }}
        />
      </div>
    </Fold>
  );
}
