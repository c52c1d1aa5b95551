import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { CatalogueVersion } from "./models/catalogue-version";

export class CatalogueVersionModuleService extends MedusaService({ CatalogueVersion }) {
  /** The version of each tag that was ever saved, in one statement of a handful of rows. */
  @InjectManager()
  async versions(@MedusaContext() context: Context<EntityManager> = {}): Promise<Map<string, number>> {
    const rows = await managerOf(context).execute<{ tag: string; version: number }[]>(
      "SELECT tag, version FROM catalogue_version WHERE deleted_at IS NULL",
    );
    return new Map(rows.map(({ tag, version }) => [tag, version]));
  }

  /** Says that what these tags stand for was saved. In their order, so that two who do it at once never wait in a ring. */
  @InjectManager()
  async advance(tags: readonly string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const sorted = [...new Set(tags)].sort();
    if (sorted.length === 0) return;
    await managerOf(context).execute(
      `INSERT INTO catalogue_version (id, tag) VALUES ${sorted.map(() => "(?, ?)").join(", ")}
       ON CONFLICT (tag) WHERE deleted_at IS NULL
       DO UPDATE SET version = catalogue_version.version + 1, updated_at = now()`,
      sorted.flatMap((tag) => [generateEntityId(undefined, "catv"), tag]),
    );
  }
}

function managerOf(context: Context<EntityManager>): EntityManager {
  if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
  return context.manager;
}
