import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Document } from "@/features/shell/document";
import { Shell } from "@/features/shell/shell";
import { routing } from "@/i18n/routing";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: routing.defaultLocale, namespace: "order.due" });
  return { title: t("meta"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** Medusa's admin copies links without a language, so this address has none. */
export default function PaymentCollectionLayout({ children }: { readonly children: ReactNode }) {
  setRequestLocale(routing.defaultLocale);
  return (
    <Document locale={routing.defaultLocale}>
      <Shell>{children}</Shell>
    </Document>
  );
}
