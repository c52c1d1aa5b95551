"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { buttonStyle } from "@/ui/button-style";

/** The clinic has the request. Takes the focus, so that it is read. */
export function RequestSent() {
  const t = useTranslations("consultation.sent");
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div role="status" className="label-frame p-6 sm:p-9">
      <h2 ref={heading} tabIndex={-1} className="text-h3 outline-none">
        {t("title")}
      </h2>
      <p className="mt-3 text-ink-soft">{t("body")}</p>
      <a href={`/${locale}/packages`} className={buttonStyle("secondary", false, "mt-6")}>
        {t("browse")}
      </a>
    </div>
  );
}
