import type { CarePackage, Clinic } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { mainOption, otherOptions } from "./package-facts";
import { RefundSection } from "./refund-section";
import { ReserveCard } from "./reserve-card";
import { Section } from "./section";

type Props = { readonly carePackage: CarePackage; readonly clinic: Clinic | null };

/** What it costs: each way of reserving with its button, then what stopping early gives back. */
export function CostSection({ carePackage, clinic }: Props) {
  const t = useTranslations("packages.cost");
  const option = mainOption(carePackage);
  return (
    <Section id="cost" title={t("title")}>
      {carePackage.brings && <Notice className="mb-8 max-w-3xl">{t("brings")}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[1.35fr_1fr]">
        {[option, ...otherOptions(carePackage)].map((each) => (
          <ReserveCard
            key={each.variant_id}
            carePackage={carePackage}
            option={each}
            clinic={clinic}
            main={each === option}
          />
        ))}
      </div>
      <p className="mt-5 max-w-2xl text-small text-ink-soft">{t("tax")}</p>
      <RefundSection option={option} />
    </Section>
  );
}
