import type { Metadata } from "next";
import { CautionsSection } from "@/features/catalog/cautions-section";
import { CostSection } from "@/features/catalog/cost-section";
import { CourseSection } from "@/features/catalog/course-section";
import { InsideSection } from "@/features/catalog/inside-section";
import { mainOption } from "@/features/catalog/package-facts";
import { PackageHero } from "@/features/catalog/package-hero";
import { QuestionsSection } from "@/features/catalog/questions-section";
import { RelatedSection } from "@/features/catalog/related-section";
import { siteIn } from "@/features/structured-data/site";
import { breadcrumbData, packageData } from "@/features/structured-data/structured-data";
import { StructuredData } from "@/features/structured-data/structured-data-script";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { getTranslations } from "next-intl/server";
import { listRelated, retrieveCarePackage } from "@/store-api/care-packages";
import { retrieveClinic } from "@/store-api/clinic";
import { found } from "@/store-api/found";

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { title, subtitle, handle } = found(await retrieveCarePackage((await params).handle));
  return { title, description: subtitle, alternates: alternatesOf(locale, `/packages/${handle}`) };
}

export default async function PackagePage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations("common.nav");
  const { handle } = await params;
  const [result, related, clinic] = await Promise.all([
    retrieveCarePackage(handle),
    listRelated(handle),
    retrieveClinic(),
  ]);
  const carePackage = found(result);
  const site = siteIn(locale);
  const steps = [
    { name: t("packages"), path: "/packages" },
    { name: carePackage.title, path: `/packages/${carePackage.handle}` },
  ];
  return (
    <>
      <StructuredData data={[...packageData(site, carePackage), breadcrumbData(site, steps)]} />
      <PackageHero carePackage={carePackage} />
      <InsideSection formula={carePackage.formula} />
      <CourseSection option={mainOption(carePackage)} />
      <CautionsSection cautions={carePackage.cautions} handle={carePackage.handle} />
      <CostSection carePackage={carePackage} clinic={clinic.ok ? clinic.value : null} />
      <QuestionsSection questions={carePackage.questions} />
      <RelatedSection packages={related.ok ? related.value : []} />
    </>
  );
}
