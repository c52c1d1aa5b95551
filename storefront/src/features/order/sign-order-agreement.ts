"use server";

import { SignAgreement } from "@ampoule/contract/checkout";
import { notOurs } from "@/features/checkout/no-cart";
import type { StoreResult } from "@/store-api/call-store";
import type { Agreement } from "@/store-api/checkout";
import { signOrderAgreement as sign } from "@/store-api/orders";

/** Signs the agreement of an order that was placed without it. The link's token is the right to do so. */
export async function signOrderAgreement(token: string, signature: SignAgreement): Promise<StoreResult<Agreement>> {
  const parsed = SignAgreement.safeParse(signature);
  if (!parsed.success || typeof token !== "string") return notOurs();
  return sign(token, parsed.data);
}
