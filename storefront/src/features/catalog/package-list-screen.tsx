import { useTranslations } from "next-intl";
import type { CarePackage, CarePackageFacets } from "@ampoule/contract/catalogue";
import { PACKAGE_PAGES } from "@/store-api/pages";
import { Container } from "@/ui/layout";
import { PageHead } from "@/ui/page-head";
import { Pages } from "@/ui/pages";
import { type PackageChoice, packagesPath } from "./package-choice";
import { ForMe } from "./for-me";
import { PackageFilter } from "./package-filter";
import { PackageList } from "./package-list";

type Props = {
  /** What can be asked for, counted. */
  readonly facets: CarePackageFacets;
  /** Of the facets' prices. */
  readonly currency: string;
  /** Of those that were asked for, the ones of this page. */
  readonly chosen: readonly CarePackage[];
  /** From 1 on. */
  readonly page: number;
  readonly choice: PackageChoice;
};

/** The list of packages, whole or narrowed. */
export function PackageListScreen({ facets, currency, chosen, page, choice }: Props) {
  const t = useTranslations("packages.list");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Container className="mt-10">
        <PackageFilter facets={facets} currency={currency} choice={choice} />
        <ForMe packages={chosen} />
        <p role="status" className="figures my-6 text-small text-ink-soft">
          {t("count", { count: facets.count })}
        </p>
        <PackageList packages={chosen} />
        <Pages page={page} pages={PACKAGE_PAGES.of(facets.count)} path={(to) => packagesPath(choice, to)} />
      </Container>
    </>
  );
}
