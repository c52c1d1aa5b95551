import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "catalogue_import" rename column "catalogue_hash" to "compared_hash";`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "catalogue_import" rename column "compared_hash" to "catalogue_hash";`);
  }
}
