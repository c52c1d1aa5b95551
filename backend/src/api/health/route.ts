import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** The process is alive. Whether it can serve is `/ready`'s to say. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.setHeader("Cache-Control", "no-store").json({ status: "alive" });
}
