"use client";

import { useLocale, useTranslations } from "next-intl";
import { moneyText } from "@/ui/money";
import type { PaymentTrouble } from "./use-payment";

type Props = {
  readonly trouble: PaymentTrouble;
  /** Whether it is told beside the agreement, which has to be signed again. */
  readonly signs?: boolean;
};

/** Why a payment went no further, in a sentence of its own. */
export function TroubleText({ trouble, signs = false }: Props) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  switch (trouble.kind) {
    case "decline":
      return t(`declines.${trouble.reason}`);
    case "amount":
      return t(signs ? "problems.signAgain" : "problems.amountChanged", {
        amount: moneyText(trouble.due_today, locale),
      });
    case "offline":
      return t("problems.offline");
    case "refusal":
      return refusalText(trouble.refusal.code, trouble.refusal.status, trouble.refusal.message);
    default:
      return trouble satisfies never;
  }
  function refusalText(code: string, status: number | null, message: string): string {
    if (status === null) return t("problems.offline");
    if (code === "PLAN_NOT_OFFERED") return t("problems.planGone");
    if (code === "CART_LINE_UNAVAILABLE") return t("problems.line");
    return status >= 500 && code === "INTERNAL" ? t("problems.other") : message;
  }
}
