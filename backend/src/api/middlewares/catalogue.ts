import type { MiddlewareRoute } from "@medusajs/framework/http";
import { bringCompanions } from "./cart-companions";
import { refuseOddQuantities } from "./cart-quantities";

export const catalogueMiddlewares: MiddlewareRoute[] = [
  // Without methods it is a global one, which Medusa runs before its own validators.
  { matcher: "/store/carts", middlewares: [refuseOddQuantities] },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [bringCompanions] },
];
