"use server";

import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import type { StoreRefusal } from "@/store-api/call-store";
import { placeOrder } from "./place-order";
import { detailsIn, type PostedDetails, type PostedSignature } from "./posted";
import { saveDetails } from "./save-details";
import { signAgreement } from "./sign-agreement";
import { takeSignature } from "./take-signature";

// Where the steps' forms go before their page's scripts run, or without any. What was taken leads to the next step by
// a redirect, so that a reload sends nothing twice; what wasn't comes back with what was typed.

/** Takes who pays. */
export async function postDetails(_before: PostedDetails | null, form: FormData): Promise<PostedDetails> {
  const details = detailsIn(form);
  const saved = await saveDetails(details);
  if (saved.ok) redirect(`/${await getLocale()}/checkout`);
  if ("problems" in saved) return { details, problems: saved.problems, refusal: null };
  return { details, problems: {}, refusal: saved };
}

/** Takes the signature. */
export async function postSignature(_before: PostedSignature | null, form: FormData): Promise<PostedSignature> {
  const kept = await takeSignature(form, signAgreement);
  return kept ?? redirect(`/${await getLocale()}/checkout`);
}

/** Confirms a reservation that nothing is due for. Where something is, the store refuses: a card needs the scripts. */
export async function postOrder(): Promise<StoreRefusal> {
  const locale = await getLocale();
  const result = await placeOrder(locale);
  if (!result.ok) return result;
  redirect(result.placed.status === "ordered" ? result.placed.href : `/${locale}/checkout`);
}
