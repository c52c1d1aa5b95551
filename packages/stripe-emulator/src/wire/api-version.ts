import type Stripe from "stripe";

/** The one version that is spoken. The type is the SDK's, so that a newer SDK breaks the build. */
export const API_VERSION: Stripe.LatestApiVersion = "2026-10-28.endive";
/** What `Stripe.version` says in the browser; @stripe/stripe-js compares it with its own. */
export const RELEASE_TRAIN = API_VERSION.split(".")[1] ?? "";
