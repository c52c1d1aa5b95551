"use server";

import { SignAgreement } from "@ampoule/contract/checkout";
import { readCartId } from "@/features/cart/cart-cookie";
import type { StoreResult } from "@/store-api/call-store";
import { type Agreement, signCartAgreement } from "@/store-api/checkout";
import { noCart, notOurs } from "./no-cart";

/** Signs the agreement for this browser's cart. The version and hash say which text was on the screen. */
export async function signAgreement(signature: SignAgreement): Promise<StoreResult<Agreement>> {
  const parsed = SignAgreement.safeParse(signature);
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
    return { ...(await notOurs()), fields };
  }
  const cartId = await readCartId();
  return cartId === null ? noCart() : signCartAgreement(cartId, parsed.data);
}
