"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/ui/button-style";
import { Notice } from "@/ui/notice";

/** A charge that couldn't become an order went back: said plainly, in the store's own sentence. */
export function Refunded({ sentence }: { readonly sentence: string }) {
  const t = useTranslations("checkout.refunded");
  const locale = useLocale();
  return (
    <div className="py-6">
      <Notice role="alert" title={t("title")} className="max-w-xl">
        <p>{t("body")}</p>
        <p className="mt-2">{sentence}</p>
      </Notice>
      <a href={`/${locale}/cart`} className={buttonStyle("secondary", false, "mt-6")}>
        {t("again")}
      </a>
    </div>
  );
}
