import { CatalogueImport } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  CATALOGUE_IMPORT_MODULE,
  type CatalogueImportModuleService,
  type CatalogueImportRecord,
} from "../../modules/catalogue-import";

/** Whoever is at it says so twice a second. One that was being written is gone on with by then: see `finishImports`. */
const SILENT_MS = { checking: 30_000, applying: 300_000 } as const;

/** All but the file itself, which is asked for once. */
const SHOWN = [
  ...(["id", "state", "file_name", "file_hash", "compared_hash", "phase", "done", "total"] as const),
  ...(["tables", "errors", "error_count", "created_at", "updated_at", "created_by", "applied_by"] as const),
];

export const isUnderWay = ({ state }: Pick<CatalogueImport, "state">): boolean => isLong(state);
const isLong = (state: CatalogueImport["state"]): state is keyof typeof SILENT_MS => state in SILENT_MS;

/** An import as staff see it, or null. */
export async function findImport(container: MedusaContainer, id: string, now: Date): Promise<CatalogueImport | null> {
  const [record] = await container
    .resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE)
    .listCatalogueImports({ id }, { select: [...SHOWN], take: 1 });
  return record ? presentImport(record, now) : null;
}

function presentImport(record: Omit<CatalogueImportRecord, "file">, now: Date): CatalogueImport {
  const { id, state, file_name, file_hash, compared_hash, phase, done, total, created_at, updated_at } = record;
  const silent = isLong(state) && now.getTime() - new Date(updated_at).getTime() > SILENT_MS[state];
  return CatalogueImport.parse({
    ...{ id, state: silent ? "interrupted" : state, file_name, file_hash, compared_hash },
    progress: { phase, done, total },
    ...{ tables: record.tables, errors: record.errors, error_count: record.error_count },
    created_at: new Date(created_at).toISOString(),
    ...{ created_by: record.created_by, applied_by: record.applied_by },
  });
}
