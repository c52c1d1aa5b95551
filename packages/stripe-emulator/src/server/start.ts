import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { ControlDoor } from "../control/door";
import { Faults } from "../control/faults";
import { PagesDoor } from "../pages/door";
import { registerEndpoint } from "../resources/webhook-endpoints";
import { Store } from "../store/store";
import { Deliverer } from "../webhooks/deliverer";
import { ApiDoor, type Exchange } from "./api";
import { Clockwork } from "./clockwork";
import { sendJson } from "./http";

export interface EmulatorOptions {
  /** 0: any free one. */
  port: number;
  /** By default the loopback address; `any` for all of the machine's. */
  host?: string;
  /** Folder of the durable journal. */
  dataDir: string;
  /** Opens the control door to the loopback address. */
  control?: boolean;
  /** An endpoint that gets the events of these types; every event where none is named. */
  webhook?: { url: string; secret: string; events?: readonly string[] };
  /** Sees every request to the API with its answer, also the refused: tests hold both against the SDK's types. */
  witness?: (exchange: Exchange) => void;
}

export interface Emulator {
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Starts a simulated Stripe. All it is told is in `dataDir` before it answers, so that it may be killed
 * at any time. @throws when the port is taken or the journal can't be read
 */
export async function startStripeEmulator(options: EmulatorOptions): Promise<Emulator> {
  const store = new Store(join(options.dataDir, "journal.jsonl"));
  const faults = new Faults();
  const deliverer = new Deliverer(store, faults);
  const register = (): void => {
    const { webhook } = options;
    if (webhook) store.transact((tx) => registerEndpoint(tx, webhook));
  };
  register();
  const clockwork = new Clockwork(store, faults, () => deliverer.wake());
  const wake = (): void => {
    deliverer.wake();
    clockwork.wake();
  };
  const api = new ApiDoor(store, faults, wake, options.witness);
  const pages = new PagesDoor(store, faults, wake);
  const control = new ControlDoor({
    store,
    faults,
    deliverer,
    clockwork,
    reset: () => {
      store.reset();
      faults.clear();
      register();
    },
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://emulator");
    if (url.pathname === "/_health") return sendJson(response, 200, { status: "ok" });
    if (url.pathname.startsWith("/_control/") && options.control) return control.answer(request, response, url);
    if (pages.answer(request, response, url)) return;
    if (/^\/v\d\//.test(url.pathname)) return api.answer(request, response);
    sendJson(response, 404, {
      error: { type: "invalid_request_error", message: `Unrecognized request URL (${url.pathname}).` },
    });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error("The Stripe emulator failed:", error);
      if (!response.headersSent) sendJson(response, 500, { error: { type: "api_error", message: "Failed." } });
    });
  });
  // Longer than a client keeps a socket, so that none is closed under a request.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    const host = options.host ?? "127.0.0.1";
    server.listen({ port: options.port, ...(host === "any" ? {} : { host }) }, listening);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The emulator has no port");
  wake();
  return {
    url: `http://${options.host === "any" ? "localhost" : (options.host ?? "127.0.0.1")}:${address.port}`,
    port: address.port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      clockwork.close();
      await deliverer.close();
      store.close();
    },
  };
}
