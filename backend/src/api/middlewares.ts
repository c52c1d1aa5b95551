import { defineMiddlewares } from "@medusajs/framework/http";
import { doorMiddlewares, guardEveryAnswer } from "./doors";
import { errorHandler } from "./http";
import { catalogueMiddlewares } from "./middlewares/catalogue";
import { checkoutMiddlewares } from "./middlewares/checkout";

guardEveryAnswer();

/** Composed alone: each area keeps its own list. */
export default defineMiddlewares({
  routes: [...catalogueMiddlewares, ...checkoutMiddlewares, ...doorMiddlewares],
  errorHandler,
});
