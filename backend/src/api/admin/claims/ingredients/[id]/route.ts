import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerReview } from "../../answer";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerReview(req, res, "ingredient");
}
