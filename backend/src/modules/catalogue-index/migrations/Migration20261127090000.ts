import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Tables that are made of other tables' rows and can be made again at any time: no identity, no history, nothing deleted
 * softly. pg_trgm is a trusted extension: whoever owns the database may create it.
 */
export class Migration20261127090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE EXTENSION IF NOT EXISTS pg_trgm;`);
    this.addSql(
      `create table if not exists "catalogue_index" ("id" text not null, "format" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_index_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "catalogue_shelf" ("package_id" text not null, "handle" text not null, "title" text not null, "subtitle" text not null, "goal" text not null, "position" integer not null, "sales_channel_ids" text[] not null, "ingredients" text[] not null, "sessions" integer not null, "minutes" integer not null, "needs_clearance" boolean not null, "price_minor" bigint not null, "digest" text not null, constraint "catalogue_shelf_pkey" primary key ("package_id"));`,
    );
    this.addSql(
      `create table if not exists "search_entry" ("kind" text not null, "entity_id" text not null, "locale" text not null, "handle" text not null, "position" integer not null, "title_length" integer not null, "names" text[] not null, "words" tsvector not null, "sales_channel_ids" text[] null, "digest" text not null, constraint "search_entry_pkey" primary key ("kind", "entity_id", "locale"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_entry_words" ON "search_entry" USING gin ("words");`);
    this.addSql(
      `create table if not exists "search_word" ("locale" text not null, "word" text not null, "in_name" boolean not null, "forms" text[] not null, constraint "search_word_pkey" primary key ("locale", "word"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_word_beginning" ON "search_word" ("locale", "word" text_pattern_ops);`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_word_trigrams" ON "search_word" USING gin ("word" gin_trgm_ops);`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_word_forms" ON "search_word" USING gin ("forms");`);
  }

  override async down(): Promise<void> {
    for (const table of ["search_word", "search_entry", "catalogue_shelf", "catalogue_index"])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
