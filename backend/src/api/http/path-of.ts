import type { MedusaRequest } from "@medusajs/framework/http";

/**
 * The path as the router reads it: without query and closing slashes. The router doesn't mind the letters' case, so
 * who compares a path must not either.
 */
export function pathOf(req: Pick<MedusaRequest<unknown>, "originalUrl">): string {
  return (req.originalUrl.split("?")[0] ?? "").replace(/\/+$/, "");
}
