"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { Finishing } from "./finishing";
import type { Unplaced } from "./read-checkout";
import { Refunded } from "./refunded";

/** For a page that finds the payment already made: it waits for the order by itself. */
export function FinishingScreen() {
  const locale = useLocale();
  const [refund, setRefund] = useState<Unplaced | null>(null);
  if (refund !== null) return <Refunded unplaced={refund} />;
  return <Finishing locale={locale} draft_key={null} onRefund={setRefund} />;
}
