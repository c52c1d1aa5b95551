"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/ui/button-style";
import { Notice } from "@/ui/notice";
import type { Unplaced } from "./read-checkout";

/**
 * A charge that couldn't become an order went back, or its bank didn't take it: said plainly, in the store's own
 * sentence. Only what went back leaves its cart to be paid.
 */
export function Refunded({ unplaced: { status, sentence } }: { readonly unplaced: Unplaced }) {
  const t = useTranslations("checkout.refunded");
  const locale = useLocale();
  const back = status === "refunded";
  return (
    <div className="py-6">
      <Notice role="alert" title={back ? t("title") : t("failedTitle")} className="max-w-xl">
        {back && <p>{t("body")}</p>}
        <p className={back ? "mt-2" : ""}>{sentence}</p>
      </Notice>
      {back && (
        <a href={`/${locale}/cart`} className={buttonStyle("secondary", false, "mt-6")}>
          {t("again")}
        </a>
      )}
    </div>
  );
}
