import type { Clockwork } from "../server/clockwork";
import type { Store } from "../store/store";
import type { Deliverer } from "../webhooks/deliverer";
import type { Faults } from "./faults";

export interface Controls {
  store: Store;
  faults: Faults;
  deliverer: Deliverer;
  clockwork: Clockwork;
  /** Forgets everything and registers the environment's endpoint again. */
  reset(): void;
}

export interface Command {
  method: "GET" | "POST" | "DELETE";
  path: string;
  run(controls: Controls, body: unknown, path: Readonly<Record<string, string>>): object | Promise<object>;
}
