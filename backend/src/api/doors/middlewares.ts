import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { refuseAbsurdSizes } from "./bounds";
import { limitCheckout } from "./limit-checkout";
import { refuseCrossSite } from "./origin";
import { refuseForeignChannel } from "./sales-channel";
import { guardSignIn } from "./sign-in";
import { refuseInternalAddresses } from "./typed-addresses";
import { boundUploads, checkAnnounced, checkUploads } from "./uploads";

/** Those without methods run before Medusa's validators, in this order. */
export const doorMiddlewares: MiddlewareRoute[] = [
  { matcher: "/", middlewares: [refuseCrossSite, refuseAbsurdSizes] },
  { matcher: "/auth", middlewares: [guardSignIn] },
  { matcher: "/store", middlewares: [refuseForeignChannel, limitCheckout] },
  { matcher: "/admin", middlewares: [boundUploads, refuseInternalAddresses] },
  // Pictures are for anybody: who asks is read only where a file is for staff.
  {
    matcher: "/static/private-*",
    methods: ["GET"],
    middlewares: [authenticate("user", ["session", "bearer"], { allowUnauthenticated: true })],
  },
  // After Medusa's multer, which stands at the same place.
  { matcher: "/admin/uploads", methods: ["POST"], middlewares: [checkUploads] },
  { matcher: "/admin/uploads/presigned-urls", methods: ["POST"], middlewares: [checkAnnounced] },
];
