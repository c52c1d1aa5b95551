import type { MedusaContainer } from "@medusajs/framework/types";
import { CATALOGUE_IMPORT_MODULE, type CatalogueImportModuleService } from "../../../modules/catalogue-import";

/** How often others are told how far it is; and that somebody is still at it. */
const TELL_MS = 500;

type Far = { phase: string; done: number; total: number };

const underWay = new Map<string, Far>();

/** Says what is being done of an import that this process works on. */
export function tell(import_id: string, change: Partial<Far> & { more?: number }): void {
  const far = underWay.get(import_id);
  if (!far) return;
  const { more = 0, ...rest } = change;
  Object.assign(far, rest);
  far.done = Math.min(far.total, far.done + more);
}

/** Does long work on an import, and keeps in its row how far it is, for whichever process is asked. */
export async function withProgress<Result>(
  container: MedusaContainer,
  import_id: string,
  phase: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const imports = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE);
  const far: Far = { phase, done: 0, total: 0 };
  underWay.set(import_id, far);
  let writing = Promise.resolve();
  const write = () => {
    // One after another, and a failed one is made good by the next: what is told is no part of the work.
    writing = writing.then(() => imports.keepProgress(import_id, far)).catch(() => undefined);
  };
  const timer = setInterval(write, TELL_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    underWay.delete(import_id);
    await writing;
  }
}
