import { ERRORS } from "@ampoule/contract/errors";
import type { StoreRefusal } from "@/store-api/call-store";

/** What an action answers when this browser holds no cart any more. */
export const NO_CART: StoreRefusal = {
  ok: false,
  code: "CART_NOT_FOUND",
  message: ERRORS.CART_NOT_FOUND.message,
  fields: [],
  status: 404,
};

/** What an action answers to arguments that our own page never sends. */
export const NOT_OURS: StoreRefusal = {
  ok: false,
  code: "INVALID_INPUT",
  message: ERRORS.INVALID_INPUT.message,
  fields: [],
  status: 400,
};
