import type { MedusaContainer } from "@medusajs/framework/types";
import { addressProblem } from "../api/admin/catalogue/imports/rules";
import { finishImports } from "../workflows/catalogue-import/run-import";

/** An import whose process died while it wrote it is gone on with. Of several processes one takes it. */
export default async function finishInterruptedImports(container: MedusaContainer): Promise<void> {
  await finishImports(container, new Date(), { addressProblem });
}

export const config = { name: "finish-interrupted-imports", schedule: "*/30 * * * * *" };
