import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Disputes are laid before staff, too. */
export class Migration20261129121000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE payment_task DROP CONSTRAINT IF EXISTS payment_task_kind_check;`);
    this.addSql(
      `ALTER TABLE payment_task ADD CONSTRAINT payment_task_kind_check
       CHECK (kind IN ('payment_refunded', 'refund_failed', 'dispute_opened', 'dispute_closed', 'event_dead'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`DELETE FROM payment_task WHERE kind IN ('dispute_opened', 'dispute_closed');`);
    this.addSql(`ALTER TABLE payment_task DROP CONSTRAINT IF EXISTS payment_task_kind_check;`);
    this.addSql(
      `ALTER TABLE payment_task ADD CONSTRAINT payment_task_kind_check
       CHECK (kind IN ('payment_refunded', 'refund_failed', 'event_dead'));`,
    );
  }
}
