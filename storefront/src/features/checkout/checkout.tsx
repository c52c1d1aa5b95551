"use client";

import type { PaymentPlan } from "@ampoule/contract/checkout";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type ReactNode, useActionState, useCallback, useMemo, useRef, useState } from "react";
import type { Agreement } from "@/store-api/checkout";
import { chosenOption, stripeAmount } from "./charge";
import { detailsAreComplete, type ClientDetails } from "./client-details";
import { emptyDraft, NO_AGREEMENT } from "./draft";
import { Finishing } from "./finishing";
import type { CardService } from "./load-stripe";
import { PaymentStep } from "./payment-step";
import { postDetails, postOrder, postSignature } from "./post-steps";
import { stepOfRefusal, stepToDo, stepToShow, type Step } from "./progress";
import type { Unplaced } from "./read-checkout";
import { Refunded } from "./refunded";
import { SignForm } from "./sign-form";
import { signAgreement } from "./sign-agreement";
import { SignedOn } from "./signed-on";
import { StepSection } from "./step-section";
import { SummaryBar, SummaryLabel } from "./summary-panel";
import { Trouble } from "./trouble";
import { TroubleText } from "./trouble-text";
import { useAgreement } from "./use-agreement";
import { useCardForm } from "./use-card-form";
import { useDraft } from "./use-draft";
import { usePayment, type PaymentTrouble } from "./use-payment";
import { YouStep } from "./you-step";

type Props = {
  readonly draft_key: string;
  readonly details: ClientDetails;
  readonly agreement: Agreement;
  readonly plan: PaymentPlan;
  readonly card_service: CardService;
  readonly countries: readonly { value: string; label: string }[];
  readonly zone: string;
  readonly art: Readonly<Record<string, ReactNode>>;
};

/** Checkout: one page, three steps, the summary beside them. The server knows how far a client is; this shows it. */
export function Checkout({ draft_key, plan, card_service, countries, zone, art, ...known }: Props) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const router = useRouter();
  const [postedDetails, sendDetails] = useActionState(postDetails, null);
  const [postedSignature, sendSignature] = useActionState(postSignature, null);
  const [refusedOrder, sendOrder] = useActionState(postOrder, null);
  const place = useRef<HTMLDivElement>(null);
  const posted = { ...postedDetails?.details, ...postedSignature?.draft };
  const { draft, change } = useDraft(draft_key, emptyDraft(known.details), posted, place);
  const [details, setDetails] = useState(known.details);
  const { agreement, keepSigned } = useAgreement(known.agreement);
  const progress = {
    details_complete: detailsAreComplete(details),
    agreement_signed: agreement.state.status === "signed",
  };
  const [opened, setOpened] = useState<Step | null>(null);
  const step = stepToShow(opened, progress);
  const option = chosenOption(plan, draft.plan);
  const keep_card = draft.keep_card && BigInt(option.balance.minor) > 0n;
  const due = stripeAmount(option.due_today);
  const charge = useMemo(() => ({ amount: due, currency: plan.currency, keep_card }), [due, plan.currency, keep_card]);
  const card = useCardForm(card_service, charge, due > 0 && stepToDo(progress) === "payment");
  const [trouble, setTrouble] = useState<PaymentTrouble | null>(
    refusedOrder && { kind: "refusal", refusal: refusedOrder },
  );
  const [refund, setRefund] = useState<Unplaced | null>(null);

  const onTrouble = useCallback(
    (found: PaymentTrouble) => {
      setTrouble(found);
      // What the server refused, it may know anew: prices, plans, the agreement's text, and whether it still is signed.
      if (found.kind === "amount" || found.kind === "refusal") router.refresh();
      const back = found.kind === "refusal" ? stepOfRefusal(found.refusal.code) : null;
      if (back) setOpened(back);
    },
    [router],
  );
  const { stage, pay } = usePayment(card, onTrouble);

  if (refund !== null) return <Refunded unplaced={refund} />;
  if (stage === "finish") return <Finishing locale={locale} draft_key={draft_key} onRefund={setRefund} />;

  const onPay = (): void => {
    setTrouble(null);
    const quote = { plan: option.plan, total: plan.total, due_today: option.due_today, balance: option.balance };
    void pay({ quote, keep_card, details, locale });
  };
  const summary = { plan, option, art };
  const section = (name: Step, done: boolean) => ({
    step: name,
    open: step === name,
    done,
    moved: opened !== null,
    onOpen: stage === "ready" ? () => setOpened(name) : null,
  });
  return (
    <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:gap-16">
      <SummaryBar {...summary} />
      <div ref={place}>
        <StepSection
          {...section("you", progress.details_complete)}
          summary={
            <p className="wrap-anywhere">
              {details.first_name} {details.last_name}, {details.email}
            </p>
          }
        >
          <YouStep
            details={draft.details}
            countries={countries}
            onChange={(typed) => change({ details: typed })}
            onSaved={(saved) => {
              setDetails(saved);
              change({ details: saved });
              setOpened(progress.agreement_signed ? "payment" : "agreement");
            }}
            posted={postedDetails}
            post={sendDetails}
          />
        </StepSection>
        <StepSection
          {...section("agreement", progress.agreement_signed)}
          summary={<SignedOn state={agreement.state} zone={zone} />}
          onOpen={null}
        >
          {step === "agreement" && <Trouble>{trouble && <TroubleText trouble={trouble} signs />}</Trouble>}
          <SignForm
            document={agreement.document}
            draft={draft.agreement}
            onChange={(typed) => change({ agreement: typed })}
            sign={signAgreement}
            onSigned={(signed) => {
              keepSigned(signed);
              setTrouble(null);
              // Ticks are for the text that they stood under: should it have to be signed again, none is left.
              change({ agreement: NO_AGREEMENT });
              setOpened("payment");
            }}
            onOutdated={() => {
              change({ agreement: NO_AGREEMENT });
              router.refresh();
            }}
            label={t("agreement.sign")}
            posted={postedSignature}
            post={sendSignature}
          />
        </StepSection>
        <StepSection {...section("payment", false)} summary={null}>
          <PaymentStep
            plan={plan}
            option={option}
            onPlan={(chosen) => change({ plan: chosen })}
            keep_card={keep_card}
            onKeepCard={(keep) => change({ keep_card: keep })}
            card={card}
            stage={stage}
            trouble={trouble && <TroubleText trouble={trouble} />}
            onPay={onPay}
            post={sendOrder}
          />
        </StepSection>
      </div>
      <SummaryLabel {...summary} />
    </div>
  );
}
