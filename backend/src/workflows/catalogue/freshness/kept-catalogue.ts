import type { CatalogueTag } from "@ampoule/contract/revalidation";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CATALOGUE_VERSION_MODULE, type CatalogueVersionModuleService } from "../../../modules/catalogue-version";
import { Batches } from "../batches";
import { KeptCatalogue } from "./kept";

/** Less than the second after which the storefront is told again: by then every process answers with what was saved. */
const BELIEVE_MS = 500;
const KEEP_MS = 10_000;
/** A save of a product is a handful of events, a translated catalogue hundreds. */
const GATHER_MS = 5;
const MOST = { catalogue: 128, search: 512 };

let kept: KeptCatalogue | undefined;

/** This process's kept catalogue. */
export function keptCatalogue(container: MedusaContainer): KeptCatalogue {
  const versions = container.resolve<CatalogueVersionModuleService>(CATALOGUE_VERSION_MODULE);
  kept ??= new KeptCatalogue({
    versions: () => versions.versions(),
    now: () => performance.now(),
    believe_ms: BELIEVE_MS,
    keep_ms: KEEP_MS,
    most: MOST,
  });
  return kept;
}

let advances: Batches<readonly CatalogueTag[]> | undefined;

/**
 * Says that what these tags stand for was saved: to this process at once, to the others by the database, with the saves
 * of the same moment in one statement. Before and after it, so that nothing which was read in between stands under a
 * version that means it.
 */
export async function catalogueSaved(container: MedusaContainer, tags: readonly CatalogueTag[]): Promise<void> {
  const here = keptCatalogue(container);
  const versions = container.resolve<CatalogueVersionModuleService>(CATALOGUE_VERSION_MODULE);
  advances ??= new Batches((saves) => versions.advance(saves.flat()), GATHER_MS);
  here.forget(tags);
  await advances.add(tags);
  here.forget(tags);
}
