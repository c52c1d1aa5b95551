import type { CarePackage, CarePackageOption } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation";
import { FormulaArt } from "@/ui/formula-art/formula-art";
import { Money } from "@/ui/money";
import { formulaNames, hasBalance, isFree, mainOption } from "./package-facts";

type Props = {
  readonly carePackage: CarePackage;
  /** The id of the form that compares; unset: nothing is compared here. */
  readonly comparison?: string;
  /** Its name's place among the page's headings. */
  readonly level?: "h2" | "h3";
};

/** A package as a label: its vial, its name and formula, and the figures on the foot of the label. */
export function PackageCard({ carePackage, comparison, level: Heading = "h2" }: Props) {
  const t = useTranslations("packages");
  const option = mainOption(carePackage);
  return (
    <article className="label-frame group relative flex h-full gap-5 p-6 transition-shadow duration-200 hover:shadow-label sm:gap-7 sm:p-8">
      <FormulaArt formula={carePackage.formula} className="h-36 w-[4.5rem] shrink-0 sm:h-52 sm:w-[6.5rem]" />
      <div className="flex min-w-0 grow flex-col">
        <p className="eyebrow">{carePackage.goal_label}</p>
        <Heading className="mt-2 font-serif text-[1.5rem] leading-[1.12] wrap-anywhere sm:text-[1.75rem]">
          {/* The whole label is the link's target, its text the name alone. */}
          <Link
            href={`/packages/${carePackage.handle}`}
            className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {carePackage.title}
          </Link>
        </Heading>
        <p className="mt-2 mb-5 text-[0.9375rem] leading-snug text-ink-soft">
          {formulaNames(carePackage).join(", ") || carePackage.subtitle}
        </p>
        <div className="figures mt-auto flex flex-wrap items-end justify-between gap-x-2 gap-y-3 border-t border-rule pt-4 text-[0.9375rem]">
          <div className="leading-snug text-ink-soft">
            <p>{t("card.sessions", { count: option.terms.sessions })}</p>
            <p>{t("summary.minutes", { count: option.terms.duration_min })}</p>
          </div>
          <div className="ml-auto text-right leading-snug">
            <p className="font-serif text-[1.25rem] leading-none">
              {isFree(option) ? t("list.free") : <Money amount={option.price} />}
            </p>
            <Today option={option} />
          </div>
        </div>
        {comparison !== undefined && (
          // Above the label's link; sent by the list's form, which stands elsewhere on the page.
          <label className="relative z-10 mt-3 inline-flex min-h-11 w-fit cursor-pointer items-center gap-2 text-[0.9375rem]">
            <input
              type="checkbox"
              form={comparison}
              name="with"
              value={carePackage.handle}
              aria-label={t("compare.choose_of", { title: carePackage.title })}
              className="size-5 accent-accent"
            />
            {t("compare.choose")}
          </label>
        )}
      </div>
    </article>
  );
}

/** What is paid today, or that it can't be had. */
function Today({ option }: { readonly option: CarePackageOption }) {
  const t = useTranslations("packages.card");
  if (!option.available) return <p className="mt-1 text-alert">{t("sold_out")}</p>;
  if (isFree(option)) return null;
  return (
    <p className="mt-1 font-medium text-accent">
      {hasBalance(option) ? t.rich("today", { amount: () => <Money amount={option.deposit} /> }) : t("in_full")}
    </p>
  );
}
