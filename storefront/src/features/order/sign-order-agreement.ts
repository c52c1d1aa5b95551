"use server";

import { SignAgreement } from "@ampoule/contract/checkout";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { notOurs } from "@/features/checkout/no-cart";
import type { PostedSignature } from "@/features/checkout/posted";
import { takeSignature } from "@/features/checkout/take-signature";
import type { StoreResult } from "@/store-api/call-store";
import type { Agreement } from "@/store-api/checkout";
import { signOrderAgreement as sign } from "@/store-api/orders";

/** Signs the agreement of an order that was placed without it. The link's token is the right to do so. */
export async function signOrderAgreement(token: string, signature: SignAgreement): Promise<StoreResult<Agreement>> {
  const parsed = SignAgreement.safeParse(signature);
  if (!parsed.success || typeof token !== "string") return notOurs();
  return sign(token, parsed.data);
}

/** The same for a form that is sent before its page's scripts run, or without any: it leads back to the order. */
export async function postOrderSignature(
  token: string,
  _before: PostedSignature | null,
  form: FormData,
): Promise<PostedSignature> {
  const kept = await takeSignature(form, (signature) => signOrderAgreement(token, signature));
  return kept ?? redirect(`/${await getLocale()}/order/${encodeURIComponent(token)}`);
}
