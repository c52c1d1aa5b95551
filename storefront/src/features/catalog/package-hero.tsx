import type { CarePackage } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/ui/button-style";
import { classNames } from "@/ui/class-names";
import { FormulaArt, substances } from "@/ui/formula-art/formula-art";
import { LabelledFormula } from "@/ui/formula-art/labelled-formula";
import { Container } from "@/ui/layout";
import { Notice } from "@/ui/notice";
import { holdsMedicine, mainOption } from "./package-facts";
import { PackagePictures } from "./package-pictures";
import { PackageSummary } from "./package-summary";

/** What it is: the label, and the vial beside it. */
export function PackageHero({ carePackage }: { readonly carePackage: CarePackage }) {
  const t = useTranslations("packages");
  const option = mainOption(carePackage);
  const pictured = carePackage.images.length > 0;
  return (
    <Container className="grid gap-10 pt-10 sm:pt-16 lg:grid-cols-[1fr_27rem] lg:gap-x-16">
      <div>
        <p className="eyebrow">{carePackage.goal_label}</p>
        <h1 className="mt-3">{carePackage.title}</h1>
        <p className="mt-5 max-w-xl text-lead text-ink-soft">{carePackage.subtitle}</p>
        <PackageSummary option={option} />
        <div className="mt-7 flex flex-wrap gap-3" data-print="no">
          <a href="#cost" className={buttonStyle("primary", false)}>
            {t("summary.reserve")}
          </a>
          <a href="#inside" className={buttonStyle("secondary", false)}>
            {t("summary.inside")}
          </a>
        </div>
      </div>
      <PackagePictures pictures={carePackage.images} />
      <div className={classNames("lg:col-start-2 lg:row-start-1", pictured ? "lg:row-span-3" : "lg:row-span-2")}>
        {substances(carePackage.formula).length > 0 ? (
          <LabelledFormula formula={carePackage.formula} />
        ) : (
          <FormulaArt formula={[]} className="mx-auto h-80 w-auto" />
        )}
      </div>
      <div className="max-w-xl lg:col-start-1">
        {carePackage.description.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph} className="mb-4 last:mb-0">
            {paragraph}
          </p>
        ))}
      </div>
      {carePackage.notices.length > 0 && (
        <Notice
          tone={holdsMedicine(carePackage) ? "alert" : "plain"}
          title={t("notices.title")}
          className="lg:col-span-2"
        >
          <ul className="mt-2 grid gap-2">
            {carePackage.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Container>
  );
}
