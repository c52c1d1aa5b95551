import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Ingredients are archived, never deleted, and tell who changed them last. */
export class Migration20261127021000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ingredient" add column if not exists "archived_at" timestamptz null, add column if not exists "changed_by" text null, add column if not exists "changed_at" timestamptz null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ingredient" drop column if exists "archived_at", drop column if exists "changed_by", drop column if exists "changed_at";`,
    );
  }
}
