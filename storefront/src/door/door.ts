import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { clientAddress } from "./client-address";
import { sendKept } from "./kept-pages";
import { detourOf } from "./readable-path";

/** Within this process alone: where a page finds its client's address, which Next doesn't tell it. */
export const STAMP_HEADER = "x-ampoule-stamp";

// Next bundles this file into more than one place of the one process: what they must share hangs on the process.
const KEY = Symbol.for("ampoule.door");
const shared: typeof globalThis & { [KEY]?: string } = globalThis;
/** Known to nobody outside: a stamp that came in with a request is no stamp of ours. */
const token = (shared[KEY] ??= randomBytes(16).toString("hex"));

export type DoorSettings = {
  readonly trusted_hops: number;
  /** Headers of every answer, by name. */
  readonly headers: readonly (readonly [string, string])[];
};

/**
 * Meets each request before Next does. Its answer gets the headers that all have, Next's own redirects and refusals too,
 * and is sent compressed. The request is stamped with the client's address, from its socket: Next would believe an
 * X-Forwarded-For that the client wrote. A path that nobody could read is led to an answer. `settings` is asked at each request; null lets it pass without headers and stamp.
 */
export function openDoor(settings: () => DoorSettings | null): void {
  subscribe("http.server.request.start", (message) => {
    // Node's documented message of this channel; the channel itself is untyped.
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    request.url = detourOf(request.url ?? "/") ?? request.url;
    sendKept(request, response);
    const known = settings();
    if (known === null) return;
    for (const [name, value] of known.headers) response.setHeader(name, value);
    const header = request.headers["x-forwarded-for"];
    const forwarded_for = Array.isArray(header) ? header.join(",") : header;
    const { trusted_hops } = known;
    const address = clientAddress({ peer: request.socket.remoteAddress, forwarded_for, trusted_hops });
    request.headers[STAMP_HEADER] = `${token} ${address ?? ""}`;
  });
}

/** The address of a stamp of this process, or null: for none, and for one that somebody else wrote. */
export function readStamp(stamp: string | null): string | null {
  const [mark, address] = stamp?.split(" ") ?? [];
  return mark === token && address ? address : null;
}
