import { defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler } from "./http";
import { catalogueMiddlewares } from "./middlewares/catalogue";
import { checkoutMiddlewares } from "./middlewares/checkout";

/** Composed alone: each area keeps its own list. */
export default defineMiddlewares({ routes: [...catalogueMiddlewares, ...checkoutMiddlewares], errorHandler });
