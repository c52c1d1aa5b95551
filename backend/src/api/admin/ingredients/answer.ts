import type { StaffIngredient } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { archiveIngredientWorkflow } from "../../../workflows/formulary/archive-ingredient";
import { staffIngredient } from "../../../workflows/formulary/read-ingredients";
import type { WrittenIngredient } from "../../../workflows/formulary/steps/write-ingredient";
import { Refusal, staffEmail } from "../../http";

/** The ingredient as it now stands; refuses with 404 where there is none. */
export async function presentStaffIngredient(container: MedusaContainer, id: string): Promise<StaffIngredient> {
  const ingredient = await staffIngredient(container, id, new Date());
  if (!ingredient) throw new Refusal("NOT_FOUND");
  return ingredient;
}

/** The id of what was written, or why it was not. */
export function writtenId(written: WrittenIngredient): string {
  if (written.ok) return written.id;
  if (written.code === "HANDLE_TAKEN")
    throw new Refusal("INVALID_INPUT", [{ path: "handle", message: "Another ingredient has this handle" }]);
  throw new Refusal(written.code);
}

/** Archives what the route names, or brings it back, and answers with it. */
export async function answerArchiving(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  archived: boolean,
): Promise<void> {
  const id = req.params["id"] ?? "";
  const { result } = await archiveIngredientWorkflow(req.scope).run({
    input: { id, archived, changed_by: await staffEmail(req), changed_at: new Date() },
  });
  if (!result.ok) throw new Refusal(result.code);
  res.json({ ingredient: await presentStaffIngredient(req.scope, id) });
}
