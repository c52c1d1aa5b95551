import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { CatalogueImport } from "./models/catalogue-import";

export type CatalogueImportRecord = InferTypeOf<typeof CatalogueImport>;

export class CatalogueImportModuleService extends MedusaService({ CatalogueImport }) {
  /** Takes an import for being applied, once: of two who ask at once one is told no. */
  @InjectManager()
  async take(id: string, applied_by: string | null, @MedusaContext() context: Context<EntityManager> = {}) {
    const rows = await manager(context).execute<{ id: string }[]>(
      `UPDATE catalogue_import SET state = 'applying', phase = 'reading the file', done = 0, total = 0,
         applied_by = ?, updated_at = now()
       WHERE id = ? AND state = 'ready' RETURNING id`,
      [applied_by, id],
    );
    return rows.length > 0;
  }

  /** Takes those that nobody has been at since then, once each: whoever wrote them is dead. */
  @InjectManager()
  async takeSilent(since: Date, @MedusaContext() context: Context<EntityManager> = {}) {
    return manager(context).execute<{ id: string; applied_by: string | null }[]>(
      `UPDATE catalogue_import SET updated_at = now() WHERE state = 'applying' AND updated_at < ?
       RETURNING id, applied_by`,
      [since],
    );
  }

  /** How far it is, while it is under way; that it is told at all says that somebody is at it. */
  @InjectManager()
  async keepProgress(
    id: string,
    { phase, done, total }: Pick<CatalogueImportRecord, "phase" | "done" | "total">,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await manager(context).execute(
      `UPDATE catalogue_import SET phase = ?, done = ?, total = ?, updated_at = now()
       WHERE id = ? AND state IN ('checking', 'applying')`,
      [phase, done, total, id],
    );
  }

  /** Files are kept for as long as somebody may look at what they would change. */
  @InjectManager()
  async forgetBefore(instant: Date, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await manager(context).execute(`DELETE FROM catalogue_import WHERE created_at < ?`, [instant]);
  }
}

function manager(context: Context<EntityManager>): EntityManager {
  if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
  return context.manager;
}
