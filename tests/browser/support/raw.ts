import { request } from "node:http";
import { stack } from "./stack";

type Raw = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string };
type Sent = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

/** A request to the storefront exactly as it is written: no browser puts its address or its headers right. */
export function raw(
  path: string,
  { method = "GET", headers = {}, body }: Sent = {},
  at = stack.storefront,
): Promise<Raw> {
  const { hostname, port } = new URL(at);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const { statusCode = 0, headers: received } = answer;
        resolve({ status: statusCode, headers: received, body: Buffer.concat(parts).toString("utf8") });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
