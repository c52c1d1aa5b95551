import type { CarePackage } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { PackageCard } from "./package-card";
import { Section } from "./section";

/** The labels of the packages that are closest to the page's own. */
export function RelatedSection({ packages }: { readonly packages: readonly CarePackage[] }) {
  const t = useTranslations("packages.related");
  if (packages.length === 0) return null;
  return (
    <Section id="related" title={t("title")} lead={t("lead")}>
      <ul className="grid gap-5 sm:gap-6 lg:grid-cols-2">
        {packages.map((carePackage) => (
          <li key={carePackage.id} className="min-w-0">
            <PackageCard carePackage={carePackage} level="h3" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
