import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { keepClinicAddress } from "./clinic-address";
import { keepCartsTheirs } from "./own-carts";
import { keepOrdersTheirs } from "./own-orders";
import { logRequest } from "./request-log";
import { markCart } from "./cart-reference";

/** Core reads it later than these ask. */
const whoAsks = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true });

export const checkoutMiddlewares: MiddlewareRoute[] = [
  { matcher: "/", middlewares: [logRequest] },
  // Without methods a middleware runs before core's validators.
  { matcher: "/store/carts", middlewares: [whoAsks, keepCartsTheirs, keepClinicAddress, markCart] },
  { matcher: "/store/orders", middlewares: [whoAsks, keepOrdersTheirs] },
  // The signature is over the bytes as they came. Stripe's largest events are far below this.
  { matcher: "/hooks/stripe", methods: ["POST"], bodyParser: { preserveRawBody: true, sizeLimit: "512kb" } },
];
