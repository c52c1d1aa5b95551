"use client";

import { useCallback, useState } from "react";
import type { Agreement } from "@/store-api/checkout";

/**
 * The agreement as it was signed on this page, until the server tells it anew: `known` is another object after each
 * answer. A cart that changed in another tab makes a signature count no longer, and the server alone knows that.
 */
export function useAgreement(known: Agreement) {
  const [signed, setSigned] = useState<{ over: Agreement; agreement: Agreement } | null>(null);
  const keepSigned = useCallback((agreement: Agreement) => setSigned({ over: known, agreement }), [known]);
  return { agreement: signed?.over === known ? signed.agreement : known, keepSigned };
}
