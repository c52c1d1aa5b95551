import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Stripe from "stripe";
import { startStripeEmulator, type Emulator, type EmulatorOptions } from "../index";
import { problemsOf } from "./conformity";
import { Witness } from "./witness";

export const SECRET = "whsec_testing";

export interface Emulated {
  url: string;
  dataDir: string;
  /** The real SDK, without its retries. */
  stripe: Stripe;
  /** What came and went; `close` throws when any of it isn't as the SDK declares it. */
  witness: Witness;
  control(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<Record<string, unknown>>;
  /** Stops it as a shutdown does, and starts it on the same journal. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The SDK as it is in production, with its own HTTP client and its retries. */
export function plainClient(url: string, settings: Stripe.StripeConfig = {}): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe("sk_test_emulated", { host: hostname, port, protocol: "http", ...settings });
}

export async function startEmulated(options: Partial<EmulatorOptions> = {}): Promise<Emulated> {
  const dataDir = mkdtempSync(join(tmpdir(), "stripe-emulator-"));
  const witness = new Witness();
  const start = (port: number): Promise<Emulator> =>
    startStripeEmulator({ port, dataDir, control: true, witness: witness.see, ...options });
  let emulator = await start(0);
  const { url, port } = emulator;
  return {
    url,
    dataDir,
    stripe: plainClient(url, { maxNetworkRetries: 0 }),
    witness,
    control: async (method, path, body) => {
      // It empties the journal, where the events are.
      if (path === "/reset") witness.assertHonest(dataDir);
      const response = await fetch(`${url}/_control${path}`, {
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const answer: Record<string, unknown> = await response.json();
      if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
      return answer;
    },
    restart: async () => {
      await emulator.close();
      emulator = await start(port);
      // The pool may still hold a socket to the one that is gone: let it notice here.
      await fetch(`${url}/_health`).catch(() => undefined);
    },
    close: async () => {
      await emulator.close();
      try {
        witness.assertHonest(dataDir);
      } finally {
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
  };
}

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  /** The verified event, or why it was refused. */
  event: Stripe.Event | null;
  refusal: string | null;
}

export interface Receiver {
  url: string;
  received: Received[];
  types(): string[];
  /** What to answer; 200 by default. */
  answerWith(status: (nth: number) => number): void;
  /** Waits until the condition holds. @throws after five seconds */
  until(condition: (received: Received[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** A webhook endpoint that verifies as our backend does, and holds each event against the SDK's types. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let status: (nth: number) => number = () => 200;
  const verifier = new Stripe("sk_test_receiver");
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      received.push({ headers: request.headers, body: body.toString(), ...verify(verifier, body, request.headers) });
      response.writeHead(status(received.length)).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/hooks/stripe`,
    received,
    types: () => received.map((each) => each.event?.type ?? `refused: ${each.refusal ?? ""}`),
    answerWith: (next) => {
      status = next;
    },
    until: (condition) => until(() => condition(received)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function verify(stripe: Stripe, body: Buffer, headers: IncomingHttpHeaders): Pick<Received, "event" | "refusal"> {
  try {
    const event = stripe.webhooks.constructEvent(body, headers["stripe-signature"] ?? "", SECRET);
    const problems = problemsOf(JSON.parse(body.toString()));
    return problems.length === 0 ? { event, refusal: null } : { event: null, refusal: problems.join("\n") };
  } catch (error) {
    return { event: null, refusal: error instanceof Error ? error.message : String(error) };
  }
}

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error("It didn't happen within five seconds");
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** The error that a call is refused with. */
export async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Stripe.errors.StripeError) return outcome;
  throw outcome instanceof Error ? outcome : new Error("It was not refused");
}
