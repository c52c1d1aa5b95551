import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConsultationScreen } from "@/features/consultation/consultation-screen";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "consultation.meta" });
  return { title: t("title"), description: t("description"), alternates: alternatesOf(locale, "/consultation") };
}

export default async function ConsultationPage({ params, searchParams }: Props) {
  await pageLocale(params);
  const about = (await searchParams)["package"];
  return <ConsultationScreen about={typeof about === "string" ? about : ""} />;
}
