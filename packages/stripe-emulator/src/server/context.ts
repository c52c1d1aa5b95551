import type { FormObject } from "../wire/form";
import type { Transaction } from "../store/transaction";

export type Caller = "secret" | "publishable" | "dashboard";

/** What a handler gets: one transaction, and the request that it answers. */
export interface Context {
  tx: Transaction;
  caller: Caller;
  /** `:id` and the like, from the path. */
  path: Readonly<Record<string, string>>;
  form: FormObject;
  request_id: string;
  idempotency_key: string | null;
  /** Origin by which the caller reached us; pages that the caller's browser opens begin with it. */
  base_url: string;
  client_secret: string | null;
  behaviour: Behaviour;
}

/** Switches of the control door that change what a confirmation does. */
export interface Behaviour {
  /** True when this confirmation must stop at `processing`. Consumes one of those asked for. */
  takeProcessing(): boolean;
}

export interface Route {
  method: "GET" | "POST" | "DELETE";
  /** `/v1/customers/:id` */
  path: string;
  /** Open to publishable keys. */
  publishable?: boolean;
  handle(context: Context): object;
}

/** Someone at Stripe's dashboard, or Stripe by itself: the events that follow name no request. */
export const dashboard = (tx: Transaction, behaviour: Behaviour): Context => ({
  tx,
  caller: "dashboard",
  path: {},
  form: {},
  request_id: "",
  idempotency_key: null,
  base_url: "",
  client_secret: null,
  behaviour,
});
