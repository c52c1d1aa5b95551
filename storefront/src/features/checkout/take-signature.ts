import "server-only";
import type { SignAgreement } from "@ampoule/contract/checkout";
import type { StoreResult } from "@/store-api/call-store";
import type { Agreement } from "@/store-api/checkout";
import { draftAfter, type PostedSignature, signatureDraftIn, signedTextIn } from "./posted";
import { signatureOf, signatureProblems } from "./signature";

/** Signs what a form says, by `sign`. Null once it is signed; else what its page has to show. */
export async function takeSignature(
  form: FormData,
  sign: (signature: SignAgreement) => Promise<StoreResult<Agreement>>,
): Promise<PostedSignature | null> {
  const draft = signatureDraftIn(form);
  const signature = signatureOf(draft, signedTextIn(form));
  if (signature === null) return { draft, problems: signatureProblems(draft), refusal: null };
  const signed = await sign(signature);
  return signed.ok ? null : { draft: draftAfter(signed, draft), problems: {}, refusal: signed };
}
