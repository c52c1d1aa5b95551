import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingOrder } from "@/features/order/missing-order";
import { OrderScreen } from "@/features/order/order-screen";
import { pageLocale } from "@/i18n/page-locale";
import { retrieveCarePackages } from "@/store-api/care-packages";
import { retrieveClinic } from "@/store-api/clinic";
import { retrieveLinkedOrder } from "@/store-api/orders";

type Props = {
  readonly params: Promise<{ locale: string; token: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "order.meta" });
  return { title: t("title"), robots: { index: false, follow: false, nocache: true }, referrer: "no-referrer" };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { token } = await params;
  const [order, clinic, query] = await Promise.all([retrieveLinkedOrder(token), retrieveClinic(), searchParams]);
  const known = clinic.ok ? clinic.value : null;
  if (!order.ok) {
    const why = order.code === "LINK_EXPIRED" ? "expired" : order.status === 404 ? "notFound" : "offline";
    return <MissingOrder why={why} clinic={known} />;
  }
  const packages = await retrieveCarePackages(order.value.lines.map(({ package_handle }) => package_handle));
  return (
    <OrderScreen
      token={token}
      order={order.value}
      clinic={known}
      packages={packages}
      placed={query["placed"] === "1"}
      locale={locale}
    />
  );
}
