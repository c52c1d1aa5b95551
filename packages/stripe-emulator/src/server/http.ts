import type { IncomingMessage, ServerResponse } from "node:http";

const LARGEST_BODY_BYTES = 1_000_000;

/** The raw body. @throws RangeError beyond a megabyte */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length_bytes = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length_bytes += bytes.length;
    if (length_bytes > LARGEST_BODY_BYTES) throw new RangeError("The request's body is too large");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    "Content-Type": type,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(body);
}

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => send(response, status, "application/json", JSON.stringify(body, null, 2), headers);

/** The origin by which the caller reached us: what we hand out as an address begins with it. */
export function originOf(request: IncomingMessage): string {
  const forwarded = request.headers["x-forwarded-proto"];
  const scheme = forwarded === "https" ? "https" : "http";
  return `${scheme}://${request.headers.host ?? "localhost"}`;
}

export const wait = (duration_ms: number): Promise<void> => new Promise((done) => setTimeout(done, duration_ms));
