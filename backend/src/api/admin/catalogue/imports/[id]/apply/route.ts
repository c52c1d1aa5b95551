import { ApplyImport } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { runImport } from "../../../../../../workflows/catalogue-import/run-import";
import { isUnderWay } from "../../../../../../workflows/catalogue-import/present-import";
import { parse, Refusal, staffEmail } from "../../../../../http";
import { addressProblem } from "../../rules";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const expected = parse(ApplyImport, req.body);
  const id = req.params["id"] ?? "";
  const applied = await runImport(req.scope, { id, expected, by: await staffEmail(req), addressProblem });
  if (!applied.ok) throw new Refusal(applied.code);
  res.status(isUnderWay(applied.import) ? 202 : 200).json({ import: applied.import });
}
