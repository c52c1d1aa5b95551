import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What waits for staff can be done: when, by whom, and what they wrote of it. */
export class Migration20261128130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE payment_task ADD COLUMN IF NOT EXISTS resolved_at timestamptz NULL;`);
    this.addSql(`ALTER TABLE payment_task ADD COLUMN IF NOT EXISTS resolved_by text NULL;`);
    this.addSql(`ALTER TABLE payment_task ADD COLUMN IF NOT EXISTS resolved_note text NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`ALTER TABLE payment_task DROP COLUMN IF EXISTS resolved_note;`);
    this.addSql(`ALTER TABLE payment_task DROP COLUMN IF EXISTS resolved_by;`);
    this.addSql(`ALTER TABLE payment_task DROP COLUMN IF EXISTS resolved_at;`);
  }
}
