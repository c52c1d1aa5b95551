import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { environment } from "@/environment";
import { Document } from "@/features/shell/document";
import { Shell } from "@/features/shell/shell";
import { pageLocale } from "@/i18n/page-locale";

type Props = { readonly params: Promise<{ locale: string }>; readonly children: ReactNode };

// A page that can be kept says `generateStaticParams = () => []`: none is made at build, which has no backend; each is
// made at its first request, and anew after this many seconds.
export const revalidate = 60;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common" });
  return {
    metadataBase: new URL(environment().STOREFRONT_URL),
    title: { default: `${t("brand")} · ${t("tagline")}`, template: `%s · ${t("brand")}` },
    description: t("footer.disclaimer"),
    openGraph: { siteName: t("brand"), type: "website" },
    formatDetection: { telephone: false },
  };
}

export default async function LocaleLayout({ params, children }: Props) {
  const locale = await pageLocale(params);
  return (
    <Document locale={locale}>
      <Shell>{children}</Shell>
    </Document>
  );
}
