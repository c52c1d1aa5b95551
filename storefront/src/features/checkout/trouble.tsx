"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "@/ui/notice";

/** What went wrong, read out at once and brought into view. Nothing where nothing did. */
export function Trouble({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("checkout.problems");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (children) place.current?.scrollIntoView({ block: "nearest" });
  }, [children]);
  return (
    <div ref={place} aria-live="assertive">
      {children && (
        <Notice tone="alert" title={t("title")} className="mb-6">
          {children}
        </Notice>
      )}
    </div>
  );
}
