import { type ErrorCode, ERRORS } from "@ampoule/contract/errors";
import { getLocale } from "next-intl/server";
import { refusalIn } from "@/i18n/refusals";
import type { StoreRefusal } from "@/store-api/call-store";

/** What an action answers when this browser holds no cart any more. */
export const noCart = (): Promise<StoreRefusal> => ownRefusal("CART_NOT_FOUND");

/** What an action answers to arguments that our own page never sends. */
export const notOurs = (): Promise<StoreRefusal> => ownRefusal("INVALID_INPUT");

async function ownRefusal(code: ErrorCode): Promise<StoreRefusal> {
  const { status, message } = ERRORS[code];
  return { ok: false, code, message: refusalIn(await getLocale(), code, message), fields: [], status };
}
