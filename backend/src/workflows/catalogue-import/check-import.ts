import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { CatalogueImport } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CATALOGUE_IMPORT_MODULE, type CatalogueImportModuleService } from "../../modules/catalogue-import";
import { tell, withProgress } from "./apply/progress";
import { makePlan } from "./make-plan";
import type { PlanContext } from "./plan/context";
import { findImport } from "./present-import";
import { asColumn, MOST_ERRORS, notWritten } from "./kept-report";

type NewFile = Pick<PlanContext, "addressProblem"> & {
  readonly bytes: Uint8Array;
  readonly file_name: string;
  readonly by: string | null;
};

/** Who waits for less isn't sent to ask again. */
export const WAIT_MS = 2_000;
const KEPT_MS = 24 * 60 * 60 * 1_000;

/**
 * Keeps a file and says what it would change: at once where that is known within moments, else how far it is. Nothing of the
 * catalogue is written.
 */
export async function checkImport(
  container: MedusaContainer,
  { bytes, file_name, by, addressProblem }: NewFile,
): Promise<CatalogueImport> {
  const imports = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE);
  await imports.forgetBefore(new Date(Date.now() - KEPT_MS));
  const { id } = await imports.createCatalogueImports({
    ...{ state: "checking", file_name, created_by: by, phase: "reading the file" },
    file: Buffer.from(bytes).toString("base64"),
    file_hash: createHash("sha256").update(bytes).digest("hex"),
    ...{ tables: asColumn([]), errors: asColumn([]) },
  });
  const checking = check(container, id, { bytes, by, addressProblem });
  await Promise.race([checking, sleep(WAIT_MS, undefined, { ref: false })]);
  const found = await findImport(container, id, new Date());
  if (!found) throw new Error("Broken invariant: the import was just made");
  return found;
}

async function check(
  container: MedusaContainer,
  id: string,
  { bytes, by, addressProblem }: Omit<NewFile, "file_name">,
): Promise<void> {
  const imports = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE);
  try {
    const made = await withProgress(container, id, "reading the file", () =>
      makePlan(container, {
        ...{ bytes, changed_by: by, addressProblem },
        tell: (phase, done, total) => tell(id, { phase, done, total }),
      }),
    );
    const { errors, tables, compared_hash } = made;
    await imports.updateCatalogueImports({
      ...{ id, state: errors.length === 0 ? "ready" : "refused", phase: "checked", compared_hash },
      ...{ tables: asColumn(tables), errors: asColumn(errors.slice(0, MOST_ERRORS)), error_count: errors.length },
    });
  } catch (error) {
    await notWritten(container, id, error);
  }
}
