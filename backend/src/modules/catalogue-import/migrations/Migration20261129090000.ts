import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "catalogue_import" ("id" text not null, "state" text check ("state" in ('checking', 'ready', 'refused', 'applying', 'applied', 'failed')) not null, "file_name" text not null, "file" text not null, "file_hash" text not null, "catalogue_hash" text null, "phase" text not null, "done" integer not null default 0, "total" integer not null default 0, "tables" jsonb not null, "errors" jsonb not null, "error_count" integer not null default 0, "created_by" text null, "applied_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_import_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_import_deleted_at" ON "catalogue_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_import" cascade;`);
  }
}
