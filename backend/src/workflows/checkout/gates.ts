import type { ErrorCode } from "@ampoule/contract";
import type { CheckoutCart } from "./cart";
import type { Drift, SaleSettings } from "./sold-things";

/** Why a cart can't be reserved online, by the owner's settings; undefined where it can. */
export function gateOf(settings: readonly SaleSettings[], total: bigint): ErrorCode | undefined {
  if (settings.some((each) => each.consultation_only)) return "CONSULTATION_FIRST";
  // Nothing is paid online for what costs nothing: the free consultation stays open.
  if (total > 0n && settings.some((each) => each.online_payment_disabled)) return "ONLINE_PAYMENT_DISABLED";
  return undefined;
}

/** What has to hold before a payment session is opened, apart from prices. */
export function refusalToOpen(
  cart: CheckoutCart,
  drift: ReadonlySet<Drift>,
  settings: readonly SaleSettings[],
): ErrorCode | undefined {
  if (cart.completed) return "CART_COMPLETED";
  if (cart.lines.length === 0) return "CART_EMPTY";
  if (drift.has("UNAVAILABLE")) return "CART_LINE_UNAVAILABLE";
  if (!cart.email || !cart.has_billing_address) return "CLIENT_DETAILS_MISSING";
  return gateOf(settings, cart.total);
}
