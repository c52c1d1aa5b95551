import { chargeRoutes } from "../resources/charges";
import { customerRoutes } from "../resources/customers";
import { eventRoutes } from "../resources/events";
import { paymentIntentRoutes } from "../resources/payment-intents";
import { paymentMethodRoutes } from "../resources/payment-methods";
import { refundRoutes } from "../resources/refunds";
import { webhookEndpointRoutes } from "../resources/webhook-endpoints";
import { compileRoutes } from "./router";

export const findRoute = compileRoutes([
  ...paymentIntentRoutes,
  ...customerRoutes,
  ...paymentMethodRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...eventRoutes,
  ...webhookEndpointRoutes,
]);
