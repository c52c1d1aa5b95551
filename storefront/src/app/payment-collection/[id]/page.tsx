import { getTranslations, setRequestLocale } from "next-intl/server";
import { DueScreen } from "@/features/order/due-screen";
import { MissingOrder } from "@/features/order/missing-order";
import { MessagePage } from "@/features/shell/message-page";
import { routing } from "@/i18n/routing";
import { retrieveClinic } from "@/store-api/clinic";
import { retrieveCollectionSummary } from "@/store-api/orders";

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Behind core's "copy payment link": shows what is due. */
export default async function PaymentCollectionPage({ params, searchParams }: Props) {
  setRequestLocale(routing.defaultLocale);
  const [{ id }, { order_id }] = await Promise.all([params, searchParams]);
  const [summary, clinic] = await Promise.all([
    retrieveCollectionSummary(id, typeof order_id === "string" ? order_id : undefined),
    retrieveClinic(),
  ]);
  const known = clinic.ok ? clinic.value : null;
  if (summary.ok) return <DueScreen summary={summary.value} clinic={known} />;
  if (summary.status === null || summary.status >= 500) return <MissingOrder why="offline" clinic={known} />;
  const t = await getTranslations("order.due.notFound");
  return (
    <MessagePage eyebrow={t("eyebrow")} title={t("title")} text={t("body")}>
      {null}
    </MessagePage>
  );
}
