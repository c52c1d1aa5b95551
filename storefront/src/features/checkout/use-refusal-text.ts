"use client";

import { useTranslations } from "next-intl";
import type { StoreRefusal } from "@/store-api/call-store";

/** Why the store took nothing, as a sentence: the store's own, or that it couldn't be reached. */
export function useRefusalText(): (refusal: StoreRefusal) => string {
  const t = useTranslations("checkout");
  return (refusal) => {
    if (refusal.status === null) return t("problems.offline");
    return refusal.code === "AGREEMENT_OUTDATED" ? t("agreement.errors.changed") : refusal.message;
  };
}
