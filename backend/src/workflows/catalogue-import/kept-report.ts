import type { ImportError } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { describeError } from "../../log/describe-error";
import { CATALOGUE_IMPORT_MODULE, type CatalogueImportModuleService } from "../../modules/catalogue-import";

/** Enough to mend a file by; the count is of all. */
export const MOST_ERRORS = 500;

/** Medusa types a column of JSON as an object of any shape. */
export const asColumn = (list: readonly unknown[]) => list as unknown as Record<string, unknown>;

/** Of the whole file. */
export const ofFile = (code: ImportError["code"], message: string): ImportError => ({
  ...{ table: null, row: null, column: null, code, message },
});

/** `failed` has changed nothing; of `interrupted`, what a process wrote before it died stands. */
export type CameToNothing = "failed" | "interrupted";
const PHASE = { failed: "nothing was changed", interrupted: "interrupted" } as const;
const OUR_SIDE = {
  failed: "Something went wrong on our side, and nothing was changed.",
  interrupted: "Something went wrong on our side. What was written before stands.",
} as const;

/** Says that an import came to nothing, and why, for who looks at it later. */
export async function fail(
  container: MedusaContainer,
  id: string,
  errors: readonly ImportError[],
  state: CameToNothing = "failed",
): Promise<void> {
  await container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE).updateCatalogueImports({
    ...{ id, state, phase: PHASE[state] },
    ...{ errors: asColumn(errors.slice(0, MOST_ERRORS)), error_count: errors.length },
  });
}

/** The same for what nobody foresaw: the log has what it was. */
export async function notWritten(
  container: MedusaContainer,
  id: string,
  error: unknown,
  state: CameToNothing = "failed",
): Promise<void> {
  const log = container.resolve(ContainerRegistrationKeys.LOGGER);
  log.error(JSON.stringify({ at: "catalogue_import_failed", import: id, error: describeError(error) }));
  await fail(container, id, [ofFile("NOT_WRITTEN", OUR_SIDE[state])], state);
}
