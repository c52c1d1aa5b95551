import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127023000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "phrase" ("id" text not null, "language" text not null, "source_hash" text not null, "source" text not null, "text" text not null, "saved_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "phrase_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_phrase_deleted_at" ON "phrase" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_phrase_language_source_hash_unique" ON "phrase" ("language", "source_hash") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "phrase" cascade;`);
  }
}
