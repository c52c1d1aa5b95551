import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { environment } from "@/environment";
import { MessagePage } from "@/features/shell/message-page";
import { retrieveCarePackages } from "@/store-api/care-packages";
import { retrieveClinic } from "@/store-api/clinic";
import { buttonStyle } from "@/ui/button-style";
import { FormulaArt } from "@/ui/formula-art/formula-art";
import { Container } from "@/ui/layout";
import { Notice } from "@/ui/notice";
import { Checkout } from "./checkout";
import { ClientMessages } from "./client-messages";
import { countryChoices } from "./countries";
import { FinishingScreen } from "./finishing-screen";
import type { CheckoutView, OpenCheckout } from "./read-checkout";
import { Refunded } from "./refunded";

type Shown = Exclude<CheckoutView, { status: "none" | "ordered" }>;
type Props = { readonly view: Shown; readonly locale: string };

/** Checkout in each of its states. */
export async function CheckoutScreen({ view, locale }: Props) {
  const t = await getTranslations("checkout");
  if (view.status === "unreachable")
    return (
      <MessagePage eyebrow={t("title")} title={t("offline.title")} text={t("offline.body")}>
        <a href={`/${locale}/checkout`} className={buttonStyle("primary", false)}>
          {t("offline.retry")}
        </a>
      </MessagePage>
    );
  if (view.status === "refused") return <RefusedCheckout view={view} locale={locale} />;
  return (
    <Container className="pt-8 pb-4 sm:pt-12">
      <a href={`/${locale}/cart`} className="link inline-flex min-h-11 items-center">
        {t("backToCart")}
      </a>
      <h1 className="mt-2 mb-6 text-[clamp(2.125rem,1.7rem+2vw,3.25rem)] lg:mb-10">{t("title")}</h1>
      <ClientMessages only={["checkout"]}>
        {view.status === "processing" && <FinishingScreen />}
        {(view.status === "refunded" || view.status === "refund_failed") && <Refunded unplaced={view} />}
        {view.status === "open" && <OpenCheckoutForm checkout={view.checkout} locale={locale} />}
      </ClientMessages>
    </Container>
  );
}

async function OpenCheckoutForm({ checkout, locale }: { readonly checkout: OpenCheckout; readonly locale: string }) {
  const t = await getTranslations("checkout");
  const { changes, ...open } = checkout;
  const [clinic, packages] = await Promise.all([
    retrieveClinic(),
    retrieveCarePackages(open.plan.lines.map(({ package_handle }) => package_handle)),
  ]);
  const { STRIPE_PUBLISHABLE_KEY, STRIPE_JS_URL } = environment();
  const formulas = new Map(packages.map((each) => [each.handle, each.formula]));
  const art = Object.fromEntries(
    open.plan.lines.map((line): [string, ReactNode] => {
      const formula = formulas.get(line.package_handle ?? "");
      const drawing = formula && <FormulaArt formula={formula} className="h-14 w-auto" />;
      return [line.line_item_id, drawing];
    }),
  );
  return (
    <>
      <noscript>
        <Notice tone="alert" className="mb-8">
          {t("noscript", { phone: clinic.ok ? clinic.value.phone : "" })}
        </Notice>
      </noscript>
      {changes.map((sentence) => (
        <Notice key={sentence} title={t("changed")} className="mb-8">
          {sentence}
        </Notice>
      ))}
      <Checkout
        {...open}
        card_service={{
          publishable_key: STRIPE_PUBLISHABLE_KEY,
          script_url: STRIPE_JS_URL ? `${STRIPE_JS_URL.replace(/\/$/, "")}/stripe.js` : null,
        }}
        countries={countryChoices(locale, clinic.ok ? clinic.value.address.country_code.toUpperCase() : "US")}
        zone={clinic.ok ? clinic.value.zone : "UTC"}
        art={art}
      />
    </>
  );
}

async function RefusedCheckout({
  view,
  locale,
}: {
  readonly view: Extract<Shown, { status: "refused" }>;
  readonly locale: string;
}) {
  const t = await getTranslations("checkout");
  const { code, message } = view.refusal;
  const clinic = await retrieveClinic();
  const cart = (
    <a href={`/${locale}/cart`} className={buttonStyle("secondary", false)}>
      {t("backToCart")}
    </a>
  );
  if (code === "ONLINE_PAYMENT_DISABLED")
    return (
      <MessagePage
        eyebrow={t("title")}
        title={t("byPhone.title")}
        text={t("byPhone.body", { phone: clinic.ok ? clinic.value.phone : "" })}
      >
        {cart}
      </MessagePage>
    );
  if (code === "CONSULTATION_FIRST")
    return (
      <MessagePage eyebrow={t("title")} title={t("consultationFirst.title")} text={t("consultationFirst.body")}>
        <a href={`/${locale}/consultation`} className={buttonStyle("primary", false)}>
          {t("consultationFirst.request")}
        </a>
        {cart}
      </MessagePage>
    );
  return (
    <MessagePage eyebrow={t("title")} title={t("problems.title")} text={message}>
      {cart}
    </MessagePage>
  );
}
