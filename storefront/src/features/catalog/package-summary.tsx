import type { CarePackageOption } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Money } from "@/ui/money";
import { hasBalance, isFree } from "./package-facts";

/** The four figures one asks for first: sessions, minutes, total, what is paid today. */
export function PackageSummary({ option }: { readonly option: CarePackageOption }) {
  const t = useTranslations("packages.summary");
  return (
    <dl className="mt-8 grid max-w-xl grid-cols-2 border-y border-rule-strong sm:flex sm:justify-between">
      <Figure name={t("sessions")}>{option.terms.sessions}</Figure>
      <Figure name={t("each")}>{t("minutes", { count: option.terms.duration_min })}</Figure>
      <Figure name={t("total")}>{isFree(option) ? t("free") : <Money amount={option.price} />}</Figure>
      {hasBalance(option) && (
        <Figure name={t("today")}>
          <Money amount={option.deposit} />
        </Figure>
      )}
    </dl>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="py-4 sm:py-5">
      <dt className="eyebrow">{name}</dt>
      <dd className="figures mt-1 font-serif text-[1.5rem] leading-none">{children}</dd>
    </div>
  );
}
