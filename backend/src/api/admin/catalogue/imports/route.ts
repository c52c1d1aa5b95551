import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { asStorable } from "../../../../storable-text";
import { checkImport } from "../../../../workflows/catalogue-import/check-import";
import { isUnderWay } from "../../../../workflows/catalogue-import/present-import";
import { Refusal, staffEmail } from "../../../http";
import { addressProblem } from "./rules";

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { file } = req;
  if (!file || file.size === 0) throw new Refusal("INVALID_INPUT", [{ path: "file", message: "Choose a file" }]);
  const file_name = asStorable(file.originalname.slice(0, 200));
  const checked = await checkImport(req.scope, {
    ...{ bytes: file.buffer, file_name, by: await staffEmail(req), addressProblem },
  });
  res.status(isUnderWay(checked) ? 202 : 201).json({ import: checked });
}
