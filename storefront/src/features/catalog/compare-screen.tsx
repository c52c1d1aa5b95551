import type { CarePackage } from "@ampoule/contract/catalogue";
import { refundRows } from "@ampoule/domain/refund";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation";
import { FormulaArt } from "@/ui/formula-art/formula-art";
import { Container } from "@/ui/layout";
import { LinkButton } from "@/ui/link-button";
import { Money, moneyText } from "@/ui/money";
import { PageHead } from "@/ui/page-head";
import { hasBalance, isFree, mainOption } from "./package-facts";
import { useSpacingText } from "./spacing-text";

type Props = {
  readonly packages: readonly CarePackage[];
  /** More were asked for than fit. */
  readonly more: boolean;
};

/** Up to three packages side by side, row by row the same questions. */
export function CompareScreen({ packages, more }: Props) {
  const t = useTranslations("packages.compare");
  return (
    <>
      <PageHead title={t("title")} lead={packages.length > 0 ? t("lead") : t("none")} />
      <Container className="mt-8">
        {more && <p className="mb-6 font-medium">{t("more")}</p>}
        {packages.length > 0 && <Table packages={packages} />}
        <div className="mt-8" data-print="no">
          <LinkButton href="/packages" kind="secondary">
            {t("back")}
          </LinkButton>
        </div>
      </Container>
    </>
  );
}

function Table({ packages }: { readonly packages: readonly CarePackage[] }) {
  const t = useTranslations("packages.compare");
  const rows = useRows();
  return (
    // A phone shows two columns at most: the rest is reached by scrolling, by keyboard as well.
    <div role="region" aria-label={t("title")} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-[0.9375rem]">
        <thead>
          <tr className="border-b border-rule-strong align-bottom">
            <td className="w-0" />
            {packages.map((carePackage) => (
              <th key={carePackage.id} scope="col" className="min-w-40 p-3 text-left font-normal">
                <FormulaArt formula={carePackage.formula} className="h-28 w-14" />
                <span className="eyebrow mt-3 block">{carePackage.goal_label}</span>
                <Link href={`/packages/${carePackage.handle}`} className="link mt-1 block font-serif text-[1.25rem]">
                  {carePackage.title}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell }) => (
            <tr key={name} className="border-b border-rule align-top">
              <th
                scope="row"
                className="sticky left-0 max-w-32 bg-paper sm:min-w-44 sm:max-w-none py-3 pr-3 text-left font-medium"
              >
                {name}
              </th>
              {packages.map((carePackage) => (
                <td key={carePackage.id} className="p-3">
                  {cell(carePackage)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Row = { readonly name: string; readonly cell: (carePackage: CarePackage) => ReactNode };

function useRows(): Row[] {
  const t = useTranslations("packages.compare");
  const tSummary = useTranslations("packages.summary");
  const locale = useLocale();
  const spacing = useSpacingText();
  return [
    {
      name: tSummary("total"),
      cell: (each) => {
        const option = mainOption(each);
        return isFree(option) ? tSummary("free") : <Money amount={option.price} />;
      },
    },
    {
      name: tSummary("today"),
      cell: (each) => {
        const option = mainOption(each);
        return isFree(option) ? t("nothing") : <Money amount={hasBalance(option) ? option.deposit : option.price} />;
      },
    },
    { name: tSummary("sessions"), cell: (each) => mainOption(each).terms.sessions },
    { name: tSummary("each"), cell: (each) => tSummary("minutes", { count: mainOption(each).terms.duration_min }) },
    { name: t("apart"), cell: (each) => spacing(mainOption(each).terms) || t("once") },
    { name: t("clearance"), cell: (each) => (mainOption(each).terms.needs_clearance ? t("needed") : t("not_needed")) },
    {
      name: t("half"),
      cell: (each) => {
        const option = mainOption(each);
        const half = refundRows(option).find(({ delivered }) => delivered === Math.floor(option.terms.sessions / 2));
        return isFree(option) || !half ? t("nothing") : moneyText(half.refund, locale);
      },
    },
    {
      name: tSummary("inside"),
      cell: ({ formula }) => (
        <ul className="grid gap-1">
          {formula.map(({ ingredient }) => (
            <li key={ingredient.id}>
              <Link href={`/ingredients/${ingredient.handle}`} className="link">
                {ingredient.name}
              </Link>
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: t("known"),
      cell: ({ formula }) => {
        const benefits = formula.flatMap(({ ingredient }) =>
          ingredient.evidence.filter(({ about }) => about === "benefit"),
        );
        const of = (grade: string) => benefits.filter((each) => each.grade === grade).length;
        return (
          <ul className="grid gap-1">
            {(["established", "limited", "not_established"] as const).map((grade) => (
              <li key={grade}>{t(`grade.${grade}`, { count: of(grade) })}</li>
            ))}
          </ul>
        );
      },
    },
    {
      name: t("not_for"),
      cell: ({ cautions }) => (
        <ul className="grid list-disc gap-1 pl-4">
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      ),
    },
  ];
}
