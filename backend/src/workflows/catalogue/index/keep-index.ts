import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { CATALOGUE_INDEX_MODULE, type CatalogueIndexModuleService } from "../../../modules/catalogue-index";
import { Batches } from "../batches";
import { readSlice, type Touched } from "./read-slice";
import { reachOf, type Saved } from "./touched";

const GATHER_MS = 15;
/** So many packages are read at once: their rows become a hundred objects each, and others want to be answered, too. */
const AT_ONCE = 200;
const LOCK = { key: "catalogue-index", wait_s: 60 };

let batches: Batches<Saved> | undefined;

/** Brings the index in step with a save, together with those of the same moment. Rejects where that failed. */
export function indexSaved(container: MedusaContainer, saved: Saved): Promise<void> {
  batches ??= new Batches(async (saves) => {
    const reach = await reachOf(container, saves);
    if (reach === "everything") await rebuildIndex(container);
    else await renew(container, reach);
  }, GATHER_MS);
  return batches.add(saved);
}

/** Makes the index what the rows say, whatever it was, and tells how many of its rows were wrong. */
export async function rebuildIndex(container: MedusaContainer): Promise<number> {
  const index = indexOf(container);
  const [held, packages, ingredients, articles] = await Promise.all([
    index.covered(),
    idsOf(container, "care_package"),
    idsOf(container, "ingredient"),
    idsOf(container, "article"),
  ]);
  const every = (kind: keyof Touched, ids: readonly string[]) => [...new Set([...ids, ...(held[kind] ?? [])])];
  const changed = await renew(container, {
    package: every("package", packages),
    ingredient: every("ingredient", ingredients),
    article: every("article", articles),
  });
  await index.built();
  return changed;
}

let built: Promise<unknown> | undefined;

/** Before the first answer: a database that was filled before there was an index, or that has one of another format. */
export async function requireIndex(container: MedusaContainer): Promise<void> {
  built ??= indexOf(container)
    .isBuilt()
    .then((is) => (is ? undefined : rebuildIndex(container)));
  try {
    await built;
  } catch (error) {
    built = undefined;
    throw error;
  }
}

async function renew(container: MedusaContainer, touched: Touched): Promise<number> {
  let changed = 0;
  for (const part of partsOf(touched)) {
    // Who reads first must write first: or what was read before a save would be written after it.
    changed += await container
      .resolve(Modules.LOCKING)
      .execute(LOCK.key, async () => indexOf(container).write(await readSlice(container, part)), {
        timeout: LOCK.wait_s,
      });
  }
  return changed;
}

function partsOf(touched: Touched): Touched[] {
  const most = Math.max(touched.package.length, touched.ingredient.length, touched.article.length);
  return Array.from({ length: Math.ceil(most / AT_ONCE) }, (_, part) => {
    const of = (ids: readonly string[]) => ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE);
    return { package: of(touched.package), ingredient: of(touched.ingredient), article: of(touched.article) };
  });
}

const indexOf = (container: MedusaContainer) => container.resolve<CatalogueIndexModuleService>(CATALOGUE_INDEX_MODULE);

async function idsOf(container: MedusaContainer, entity: "care_package" | "ingredient" | "article"): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity, fields: ["id"] });
  return data.map(({ id }) => String(id));
}
