"use client";

import type { PaymentPlan } from "@ampoule/contract/checkout";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import type { Language } from "@ampoule/domain/language";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { moneyText } from "@/ui/money";
import { Notice } from "@/ui/notice";
import { RadioGroup } from "@/ui/radio-group";
import { payLabel, type PlanOption } from "./charge";
import { Trouble } from "./trouble";
import type { CardForm } from "./use-card-form";
import type { PaymentStage } from "./use-payment";

type Props = {
  readonly plan: PaymentPlan;
  readonly option: PlanOption;
  readonly onPlan: (plan: PlanOption["plan"]) => void;
  readonly keep_card: boolean;
  readonly onKeepCard: (keep: boolean) => void;
  readonly card: CardForm;
  readonly stage: PaymentStage;
  readonly trouble: ReactNode;
  readonly onPay: () => void;
  /** Where a reservation that costs nothing today is confirmed without these scripts. */
  readonly post: () => void;
};

/** How and with what to pay; the button says what will be charged. */
export function PaymentStep({ plan, option, onPlan, keep_card, onKeepCard, card, stage, trouble, onPay, post }: Props) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const label = payLabel(option);
  const words = wordsFor(option, plan, locale);
  const busy = stage !== "ready";
  return (
    <form
      noValidate
      action={post}
      onSubmit={(event) => {
        event.preventDefault();
        onPay();
      }}
    >
      {plan.options.length > 1 ? (
        <RadioGroup
          name="plan"
          label={t("payment.how")}
          value={option.plan}
          onChange={(value) => (value === "deposit" || value === "full") && onPlan(value)}
          isDisabled={busy}
          choices={plan.options.map((each) => ({
            value: each.plan,
            label: t(`payment.${each.plan}Option`),
            note: t(`payment.${each.plan}OptionBody`, wordsFor(each, plan, locale)),
          }))}
        />
      ) : (
        label !== "nothing" && <p>{t(`payment.single.${label}`, words)}</p>
      )}
      {label === "nothing" ? (
        <p className="text-ink-soft">{t("payment.nothing")}</p>
      ) : (
        <div className="mt-7">
          <h3 className="font-sans text-body font-medium">{t("payment.card")}</h3>
          <p className="mb-4 text-small text-ink-soft">{t("payment.lead")}</p>
          <CardFrame card={card} />
        </div>
      )}
      {label === "deposit" && (
        <Checkbox name="keep_card" isSelected={keep_card} onChange={onKeepCard} isDisabled={busy} className="mt-6">
          <span className="block">{t("payment.keep")}</span>
          <span className="block text-small text-ink-soft">{t("payment.keepBody", words)}</span>
        </Checkbox>
      )}
      <div className="mt-7">
        <Trouble>{trouble}</Trouble>
        <Button type="submit" wide busy={busy} disabled={label !== "nothing" && card.state !== "ready"}>
          {stage === "ready" || stage === "finish"
            ? t(`pay.${label}`, { amount: words.today })
            : t(`pay.working.${stage}`)}
        </Button>
        <p role="status" className="mt-3 min-h-6 text-center text-small text-ink-soft">
          {busy ? t("pay.wait") : label !== "nothing" && t("payment.statement")}
        </p>
      </div>
    </form>
  );
}

/** The place where the card service puts its own frame, while it loads and where it can't. */
function CardFrame({ card }: { readonly card: CardForm }) {
  const t = useTranslations("checkout.payment");
  return (
    <div className="relative min-h-56">
      {(card.state === "loading" || card.state === "idle") && (
        <div role="status" className="absolute inset-0 grid content-start gap-4">
          <span className="sr-only">{t("loading")}</span>
          <span className="h-4 w-24 rounded-label bg-well" />
          <span className="h-12 rounded-label bg-well" />
          <span className="grid grid-cols-2 gap-4">
            <span className="h-12 rounded-label bg-well" />
            <span className="h-12 rounded-label bg-well" />
          </span>
        </div>
      )}
      {card.state === "failed" && (
        <Notice tone="alert" title={t("loadFailed.title")} role="alert">
          <p>{t("loadFailed.body")}</p>
          <Button kind="secondary" onClick={card.retry} className="mt-4">
            {t("loadFailed.retry")}
          </Button>
        </Notice>
      )}
      <div ref={card.frame} className={card.state === "ready" ? "" : "opacity-0"} />
    </div>
  );
}

function wordsFor(option: PlanOption, plan: PaymentPlan, locale: Language) {
  return {
    today: moneyText(option.due_today, locale),
    balance: moneyText(option.balance, locale),
    when: describeBalanceDue(plan.balance_due, locale) ?? "",
  };
}
