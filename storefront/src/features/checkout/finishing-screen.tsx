"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { Finishing } from "./finishing";
import { Refunded } from "./refunded";

/** For a page that finds the payment already made: it waits for the order by itself. */
export function FinishingScreen() {
  const locale = useLocale();
  const [refund, setRefund] = useState<string | null>(null);
  if (refund !== null) return <Refunded sentence={refund} />;
  return <Finishing locale={locale} draft_key={null} onRefund={setRefund} />;
}
