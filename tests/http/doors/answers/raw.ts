import { request } from "node:http";
import type { Shop } from "../../checkout/shop";

export const JSON_BODY = { "content-type": "application/json" };

export type Raw = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Any request, also those that fetch() would not send. */
export function raw(
  shop: Pick<Shop, "base">,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Raw> {
  const { hostname, port } = new URL(shop.base());
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
