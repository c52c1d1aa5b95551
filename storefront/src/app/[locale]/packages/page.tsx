import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readPackageChoice } from "@/features/catalog/package-choice";
import { PackageFilter } from "@/features/catalog/package-filter";
import { PackageList } from "@/features/catalog/package-list";
import { pageLocale } from "@/i18n/page-locale";
import { listCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";
import { Container } from "@/ui/layout";
import { PageHead } from "@/ui/page-head";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("packages.list");
  return { title: t("title"), description: t("lead"), alternates: { canonical: `/${locale}/packages` } };
}

export default async function PackagesPage({ params, searchParams }: Props) {
  await pageLocale(params);
  const t = await getTranslations("packages.list");
  const choice = readPackageChoice(await searchParams);
  const [all, chosen] = await Promise.all([listCarePackages(), listCarePackages(choice)]);
  const { care_packages, count } = found(chosen);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Container className="mt-10">
        <PackageFilter packages={found(all).care_packages} choice={choice} />
        <p role="status" className="figures my-6 text-small text-ink-soft">
          {t("count", { count })}
        </p>
        <PackageList packages={care_packages} />
      </Container>
    </>
  );
}
