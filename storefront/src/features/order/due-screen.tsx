import type { Clinic } from "@ampoule/contract/catalogue";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { getLocale, getTranslations } from "next-intl/server";
import { AmountRow } from "@/features/cart/amount-row";
import type { PaymentCollectionSummary } from "@/store-api/orders";
import { Column } from "@/ui/layout";
import { Notice } from "@/ui/notice";

type Props = { readonly summary: PaymentCollectionSummary; readonly clinic: Clinic | null };

/** What is due on an order, behind a payment link that staff have copied. It names nobody and no treatment. */
export async function DueScreen({ summary, clinic }: Props) {
  const t = await getTranslations("order.due");
  const when = describeBalanceDue(summary.balance_due, await getLocale());
  const settled = BigInt(summary.amount_due.minor) <= 0n;
  return (
    <Column className="py-12 sm:py-20">
      <p className="eyebrow">{t("order", { number: summary.order_display_id })}</p>
      <h1 className="mt-3 text-[clamp(2.25rem,1.7rem+2.2vw,3.5rem)]">{t("title")}</h1>
      <dl className="label-frame mt-8 p-6 sm:p-9">
        <AmountRow name={t("total")} amount={summary.total} />
        <AmountRow name={t("paid")} amount={summary.paid} />
        <AmountRow
          name={t("amount")}
          note={!settled && when && t("when", { when })}
          amount={summary.amount_due}
          strong
        />
      </dl>
      {settled ? (
        <Notice tone="good" className="mt-6">
          {t("settled")}
        </Notice>
      ) : (
        clinic && (
          <Notice title={t("how")} className="mt-6">
            {t("howBody", { phone: clinic.phone })}
          </Notice>
        )
      )}
    </Column>
  );
}
