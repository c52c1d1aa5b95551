import type { MiddlewareRoute } from "@medusajs/framework/http";
import { keepClinicAddress } from "./clinic-address";
import { keepCartsTheirs } from "./own-carts";
import { keepOrdersTheirs } from "./own-orders";
import { logRequest } from "./request-log";
import { markCart } from "./cart-reference";

export const checkoutMiddlewares: MiddlewareRoute[] = [
  { matcher: "/", middlewares: [logRequest] },
  // Without methods a middleware runs before core's validators.
  { matcher: "/store/carts", middlewares: [keepCartsTheirs, keepClinicAddress, markCart] },
  { matcher: "/store/orders", middlewares: [keepOrdersTheirs] },
  // The signature is over the bytes as they came. Stripe's largest events are far below this.
  { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "512kb" } },
];
