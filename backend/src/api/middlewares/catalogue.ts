import type { MiddlewareRoute } from "@medusajs/framework/http";
import { bringCompanions } from "./cart-companions";
import { refuseOddLines } from "./cart-lines";
import { readCatalogueFile } from "./catalogue-file";
import { announcePriceList } from "./price-lists";

export const catalogueMiddlewares: MiddlewareRoute[] = [
  // Without methods it is a global one, which Medusa runs before its own validators.
  { matcher: "/store/carts", middlewares: [refuseOddLines] },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [bringCompanions] },
  { matcher: "/admin/price-lists*", methods: ["POST", "DELETE"], middlewares: [announcePriceList] },
  { matcher: "/admin/catalogue/imports", methods: ["POST"], middlewares: [readCatalogueFile] },
];
