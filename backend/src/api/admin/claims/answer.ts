import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reviewPage } from "../../../workflows/claims/review";
import { Refusal } from "../../http";

/** Answers what the linter says of the page that the route names; 404 where there is none. */
export async function answerReview(
  req: MedusaRequest,
  res: MedusaResponse,
  type: "product" | "article" | "ingredient",
): Promise<void> {
  const review = await reviewPage(req.scope, { type, id: req.params["id"] ?? "" });
  if (!review) throw new Refusal("NOT_FOUND");
  res.json({ review });
}
