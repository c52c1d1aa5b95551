import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125040500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "catalogue_version" ("id" text not null, "tag" text not null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_version_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_catalogue_version_tag_unique" ON "catalogue_version" ("tag") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_version_deleted_at" ON "catalogue_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_version" cascade;`);
  }
}
