import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "catalogue_import" add column "making" jsonb null;`);
    this.addSql(`alter table "catalogue_import" drop constraint if exists "catalogue_import_state_check";`);
    this.addSql(
      `alter table "catalogue_import" add constraint "catalogue_import_state_check" check ("state" in ('checking', 'ready', 'refused', 'applying', 'applied', 'failed', 'interrupted'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`update "catalogue_import" set "state" = 'failed' where "state" = 'interrupted';`);
    this.addSql(`alter table "catalogue_import" drop constraint if exists "catalogue_import_state_check";`);
    this.addSql(
      `alter table "catalogue_import" add constraint "catalogue_import_state_check" check ("state" in ('checking', 'ready', 'refused', 'applying', 'applied', 'failed'));`,
    );
    this.addSql(`alter table "catalogue_import" drop column "making";`);
  }
}
