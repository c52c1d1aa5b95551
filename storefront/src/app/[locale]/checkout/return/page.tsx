import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { readCheckout } from "@/features/checkout/read-checkout";
import { ReturnScreen } from "@/features/checkout/return-screen";
import { pageLocale } from "@/i18n/page-locale";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "checkout.returned" });
  return { title: t("title"), robots: { index: false } };
}

/** Where a bank's own page sends a client back to. What Stripe puts into the address is dropped before anything shows. */
export default async function ReturnPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  if (Object.keys(await searchParams).length > 0) redirect(`/${locale}/checkout/return`);
  const view = await readCheckout();
  if (view.status === "none") redirect(`/${locale}/cart`);
  if (view.status === "ordered") redirect(`/${locale}/order/${encodeURIComponent(view.order_link)}?placed=1`);
  return <ReturnScreen paid={view.status === "processing"} />;
}
