import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { CheckoutScreen } from "@/features/checkout/checkout-screen";
import { readCheckout } from "@/features/checkout/read-checkout";
import { pageLocale } from "@/i18n/page-locale";

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "checkout.meta" });
  return { title: t("title"), robots: { index: false } };
}

export default async function CheckoutPage({ params }: Props) {
  const locale = await pageLocale(params);
  const view = await readCheckout();
  if (view.status === "none") redirect(`/${locale}/cart`);
  if (view.status === "ordered") redirect(`/${locale}/order/${encodeURIComponent(view.order_link)}`);
  return <CheckoutScreen view={view} locale={locale} />;
}
