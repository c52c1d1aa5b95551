import type { MedusaRequest } from "@medusajs/framework/http";
import { addressOf, limited } from "./limited";

/** Holds back a machine that searches for ever new words. */
export async function limitSearch(req: MedusaRequest): Promise<void> {
  await limited(req, [["search_address", addressOf(req)]]);
}
