import type { CarePackage, Clinic } from "@ampoule/contract/catalogue";
import type { ClientOrder } from "@ampoule/contract/checkout";
import type { MoneyJson } from "@ampoule/contract/money";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/features/checkout/client-messages";
import { dateAt } from "@/features/checkout/date-at";
import { Container } from "@/ui/layout";
import { moneyText } from "@/ui/money";
import { Notice } from "@/ui/notice";
import { AgreementSection } from "./agreement-section";
import { ClinicContact } from "./clinic-contact";
import { LinesSection } from "./lines-section";
import { NextSection } from "./next-section";
import { ScheduleSection } from "./schedule-section";

type Props = {
  readonly token: string;
  readonly order: ClientOrder;
  readonly clinic: Clinic | null;
  readonly packages: readonly CarePackage[];
  /** True right after checkout: the page is then the confirmation. */
  readonly placed: boolean;
  readonly locale: string;
};

/** An order as its client sees it: the confirmation, and the page behind the link in the email. */
export async function OrderScreen({ token, order, clinic, packages, placed, locale }: Props) {
  const t = await getTranslations("order");
  const zone = clinic?.zone ?? "UTC";
  const number = t("title", { number: order.display_id });
  return (
    <Container className="py-12 sm:py-16">
      <p className="eyebrow">{placed ? number : t("placedOn", { date: dateAt(order.placed_at, zone, locale) })}</p>
      <h1 className="mt-3 text-[clamp(2.25rem,1.7rem+2.2vw,3.5rem)]">{placed ? t("placed.title") : number}</h1>
      {placed && (
        <p className="mt-4 max-w-2xl text-lead wrap-anywhere text-ink-soft">
          {t("placed.lead", { email: order.email })}
        </p>
      )}
      {order.status === "canceled" && (
        <Notice tone="alert" className="mt-6">
          {t("canceled")}
        </Notice>
      )}
      <div className="mt-10 grid gap-12 lg:grid-cols-[1.1fr_1fr] lg:gap-16">
        <div className="grid content-start gap-12">
          <ScheduleSection order={order} zone={zone} />
          {order.status === "placed" && <NextSection clearance={order.clearance} />}
          <ClientMessages only={["order", "checkout"]}>
            <AgreementSection token={token} agreement={order.agreement} zone={zone} />
          </ClientMessages>
        </div>
        <div className="grid content-start gap-12">
          <LinesSection order={order} packages={packages} />
          <section aria-labelledby="refund">
            <h2 id="refund" className="text-h3">
              {t("refund.title")}
            </h2>
            <p className="mt-2">
              {order.refund_sentence}
              {order.refund_of_deposit &&
                ` ${t("refund.of_deposit", ofDeposit(order, order.refund_of_deposit, locale))}`}
            </p>
          </section>
          {clinic && <ClinicContact clinic={clinic} />}
          <p className="border-t border-rule pt-5 text-small text-ink-soft" data-print="no">
            <strong className="font-semibold text-ink">{t("link.title")}.</strong>{" "}
            {t("link.body", { date: dateAt(order.link_expires_at, zone, locale) })}
          </p>
        </div>
      </div>
    </Container>
  );
}

const ofDeposit = ({ paid }: ClientOrder, refund: MoneyJson, locale: string) => ({
  deposit: moneyText(paid, locale),
  refund: moneyText(refund, locale),
});
