import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { CatalogueIndex } from "./models/catalogue-index";
import { type Asked, find, findSome, type Found, hear, type Heard, type Typed } from "./find";
import { type Covered, type ShelfRow, type Slice, tidyWords, writeSlice } from "./rows";

/** How rows are made. Another number than the one they were made by: they are made anew. */
const FORMAT = 1;

/**
 * What the catalogue is listed and searched by, made of other modules' rows. It decides what is found and in which
 * order, never what is shown of it.
 */
export class CatalogueIndexModuleService extends MedusaService({ CatalogueIndex }) {
  /** Writes all there is of what the slice covers, or nothing; tells how many rows have changed. */
  @InjectManager()
  async write(slice: Slice, @MedusaContext() context: Context<EntityManager> = {}): Promise<number> {
    return managerOf(context).transactional((sql) => writeSlice(sql, slice));
  }

  /** Everything that there is a row of. */
  @InjectManager()
  async covered(@MedusaContext() context: Context<EntityManager> = {}): Promise<Covered> {
    const rows = await managerOf(context).execute<{ kind: string; ids: string[] }[]>(
      `SELECT kind, array_agg(DISTINCT entity_id) AS ids FROM (
         SELECT kind, entity_id FROM search_entry UNION ALL SELECT 'package', package_id FROM catalogue_shelf) held
       GROUP BY kind`,
    );
    return Object.fromEntries(rows.map(({ kind, ids }) => [kind, ids]));
  }

  /** Whether everything was written once, in today's format. */
  @InjectManager()
  async isBuilt(@MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>("SELECT FROM catalogue_index WHERE format = ?", [FORMAT]);
    return rows.length > 0;
  }

  /** Says that everything has been written, and forgets the words that nothing has any more. */
  @InjectManager()
  async built(@MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await managerOf(context).transactional(async (sql) => {
      await tidyWords(sql);
      await sql.execute(
        `INSERT INTO catalogue_index (id, format) VALUES ('catx_catalogue', ?)
         ON CONFLICT (id) DO UPDATE SET format = excluded.format, updated_at = now()`,
        [FORMAT],
      );
    });
  }

  /** All that is listed, by its handle. */
  @InjectManager()
  async shelf(@MedusaContext() context: Context<EntityManager> = {}): Promise<ShelfRow[]> {
    return managerOf(context).execute<ShelfRow[]>(
      `SELECT package_id, handle, title, subtitle, goal, position, sales_channel_ids, ingredients, sessions, minutes,
         needs_clearance, price_minor FROM catalogue_shelf ORDER BY handle COLLATE "C"`,
    );
  }

  /** What the vocabulary makes of these words. */
  @InjectManager()
  async hear(
    locale: string,
    typed: readonly Typed[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Heard[]> {
    return managerOf(context).transactional((sql) => hear(sql, locale, typed));
  }

  /** The closest of each kind with every word. */
  @InjectManager()
  async find(asked: Asked, @MedusaContext() context: Context<EntityManager> = {}): Promise<Found[]> {
    return find(managerOf(context), asked);
  }

  /** The closest of each kind with any of the words. */
  @InjectManager()
  async findSome(
    asked: Asked,
    each: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Found[]> {
    return findSome(managerOf(context), asked, each);
  }
}

function managerOf(context: Context<EntityManager>): EntityManager {
  if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
  return context.manager;
}
