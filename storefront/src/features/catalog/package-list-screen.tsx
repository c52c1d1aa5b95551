import { useTranslations } from "next-intl";
import type { CarePackage } from "@ampoule/contract/catalogue";
import { Container } from "@/ui/layout";
import { PageHead } from "@/ui/page-head";
import type { PackageChoice } from "./package-choice";
import { PackageFilter } from "./package-filter";
import { PackageList } from "./package-list";

type Props = {
  /** All that there are: what can be asked for. */
  readonly all: readonly CarePackage[];
  /** Those that were asked for. */
  readonly chosen: readonly CarePackage[];
  readonly choice: PackageChoice;
};

/** The list of packages, whole or narrowed. */
export function PackageListScreen({ all, chosen, choice }: Props) {
  const t = useTranslations("packages.list");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Container className="mt-10">
        <PackageFilter packages={all} choice={choice} />
        <p role="status" className="figures my-6 text-small text-ink-soft">
          {t("count", { count: chosen.length })}
        </p>
        <PackageList packages={chosen} />
      </Container>
    </>
  );
}
