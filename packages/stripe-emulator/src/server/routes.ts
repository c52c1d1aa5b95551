import { balanceRoutes } from "../resources/balance";
import { chargeRoutes } from "../resources/charges";
import { customerRoutes } from "../resources/customers";
import { disputeRoutes } from "../resources/disputes";
import { eventRoutes } from "../resources/events";
import { paymentIntentRoutes } from "../resources/payment-intents";
import { paymentMethodRoutes } from "../resources/payment-methods";
import { payoutRoutes } from "../resources/payouts";
import { refundRoutes } from "../resources/refunds";
import { webhookEndpointRoutes } from "../resources/webhook-endpoints";
import type { Route } from "./context";
import { compileRoutes } from "./router";

export const API_ROUTES: readonly Route[] = [
  ...paymentIntentRoutes,
  ...customerRoutes,
  ...paymentMethodRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...disputeRoutes,
  ...balanceRoutes,
  ...payoutRoutes,
  ...eventRoutes,
  ...webhookEndpointRoutes,
];

export const findRoute = compileRoutes(API_ROUTES);
