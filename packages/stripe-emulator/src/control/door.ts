import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { readBody, sendJson } from "../server/http";
import { StripeFailure } from "../wire/failure";
import { COMMANDS } from "./commands";
import type { Controls } from "./controls";

/**
 * `/_control/…`: what no real Stripe offers. Off by default; on, it answers the loopback address alone,
 * and no browser page (they always name their origin), so that a website can't reach it through a visitor.
 */
export class ControlDoor {
  constructor(private readonly controls: Controls) {}

  async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (!isLoopback(request.socket.remoteAddress) || request.headers.origin !== undefined)
      return sendJson(response, 403, { error: { message: "The control door opens to the loopback address alone." } });
    const found = find(request.method ?? "GET", url.pathname);
    if (!found) return sendJson(response, 404, { error: { message: "No such command." } });
    try {
      const raw = await readBody(request);
      const body: unknown = raw === "" ? {} : JSON.parse(raw);
      sendJson(response, 200, await found.command.run(this.controls, body, found.path));
    } catch (error) {
      sendJson(response, statusOf(error), { error: { message: error instanceof Error ? error.message : "failed" } });
    }
  }
}

function find(
  method: string,
  path: string,
): { command: (typeof COMMANDS)[number]; path: Record<string, string> } | undefined {
  for (const command of COMMANDS) {
    const pattern = new RegExp(`^${command.path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
    const match = command.method === method ? pattern.exec(path) : null;
    if (match) return { command, path: { ...match.groups } };
  }
  return undefined;
}

function statusOf(error: unknown): number {
  if (error instanceof StripeFailure) return error.status;
  return error instanceof z.ZodError || error instanceof SyntaxError ? 400 : 500;
}

const isLoopback = (address: string | undefined): boolean =>
  address === "::1" || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address ?? "");
