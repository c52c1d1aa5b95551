"use client";

import type { AgreementState } from "@ampoule/contract/checkout";
import { useLocale, useTranslations } from "next-intl";
import { dateAt } from "./date-at";

/** Who signed, and when, by the clinic's clock. Nothing while the signature is due. */
export function SignedOn({ state, zone }: { readonly state: AgreementState; readonly zone: string }) {
  const t = useTranslations("checkout.agreement");
  const locale = useLocale();
  if (state.status !== "signed") return null;
  return (
    <p className="wrap-anywhere">
      {t("signed", { name: state.typed_name, date: dateAt(state.signed_at, zone, locale) })}
    </p>
  );
}
