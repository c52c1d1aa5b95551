import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { parseCartNote } from "@/features/cart/cart-note";
import { CartScreen } from "@/features/cart/cart-screen";
import { readCart } from "@/features/cart/read-cart";
import { pageLocale } from "@/i18n/page-locale";

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "cart.meta" });
  return { title: t("title"), robots: { index: false } };
}

export default async function CartPage({ params, searchParams }: Props) {
  await pageLocale(params);
  const [cart, query] = await Promise.all([readCart(), searchParams]);
  return <CartScreen cart={cart} note={parseCartNote(query["note"])} />;
}
