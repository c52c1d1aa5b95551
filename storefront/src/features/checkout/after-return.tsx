"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { buttonStyle } from "@/ui/button-style";
import { Notice } from "@/ui/notice";
import { FinishingScreen } from "./finishing-screen";
import { placeOrder } from "./place-order";

/** Asks once whether the bank's answer paid the cart. If not, nothing was charged: back to payment. */
export function AfterReturn({ paid }: { readonly paid: boolean }) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const [found, setFound] = useState<"asking" | "paid" | "unpaid" | "offline">(paid ? "paid" : "asking");
  useEffect(() => {
    if (paid) return;
    void placeOrder(locale)
      .catch(() => null)
      .then((result) => {
        if (result === null || (!result.ok && result.status === null)) setFound("offline");
        else setFound(result.ok && result.placed.status !== "open" ? "paid" : "unpaid");
      });
  }, [paid, locale]);
  if (found === "paid") return <FinishingScreen />;
  if (found === "asking") return <p role="status">{t("pay.working.order")}…</p>;
  return (
    <>
      <Notice role="alert" className="max-w-xl">
        {found === "offline" ? t("declines.offline") : t("returned.unpaid")}
      </Notice>
      <a href={`/${locale}/checkout`} className={buttonStyle("primary", false, "mt-6")}>
        {t("returned.toPayment")}
      </a>
    </>
  );
}
