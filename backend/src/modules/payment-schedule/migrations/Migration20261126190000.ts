import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Where the cart's lock was lost: the balance's one collection has its place, and openings of a session take turns. */
export class Migration20261126190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE payment_schedule ADD COLUMN IF NOT EXISTS balance_collection_id text NULL;`);
    this.addSql(`ALTER TABLE payment_schedule ADD COLUMN IF NOT EXISTS fencing_token integer NOT NULL DEFAULT 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE payment_schedule DROP COLUMN IF EXISTS fencing_token;`);
    this.addSql(`ALTER TABLE payment_schedule DROP COLUMN IF EXISTS balance_collection_id;`);
  }
}
