import "server-only";
import { cookies } from "next/headers";
import { environment } from "@/environment";

const NAME = "ampoule_cart";
const THIRTY_DAYS_S = 30 * 24 * 60 * 60;
const HALF_AN_HOUR_S = 30 * 60;

/** The cart this browser holds, or null. Scripts of the page can't read the cookie. */
export async function readCartId(): Promise<string | null> {
  const value = (await cookies()).get(NAME)?.value;
  return value && /^cart_[0-9A-Za-z]{1,64}$/.test(value) ? value : null;
}

export async function keepCartId(cartId: string): Promise<void> {
  await write(cartId, THIRTY_DAYS_S);
}

/**
 * Once the cart has become an order the cookie only finds that order again (another tab, the back button):
 * half an hour is enough for that, and short enough for a shared computer.
 */
export async function keepOrderedCartId(cartId: string): Promise<void> {
  await write(cartId, HALF_AN_HOUR_S);
}

async function write(cartId: string, maxAge: number): Promise<void> {
  (await cookies()).set(NAME, cartId, {
    httpOnly: true,
    sameSite: "lax",
    secure: environment().STOREFRONT_URL.startsWith("https:"),
    path: "/",
    maxAge,
  });
}
