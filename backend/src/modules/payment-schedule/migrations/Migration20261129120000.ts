import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A charge without an order whose refund failed: its client isn't told that it went back. */
export class Migration20261129120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`ALTER TABLE payment_schedule DROP CONSTRAINT IF EXISTS payment_schedule_state_check;`);
    this.addSql(
      `ALTER TABLE payment_schedule ADD CONSTRAINT payment_schedule_state_check
       CHECK (state IN ('draft', 'open', 'settled', 'refunded', 'refund_failed'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`UPDATE payment_schedule SET state = 'refunded' WHERE state = 'refund_failed';`);
    this.addSql(`ALTER TABLE payment_schedule DROP CONSTRAINT IF EXISTS payment_schedule_state_check;`);
    this.addSql(
      `ALTER TABLE payment_schedule ADD CONSTRAINT payment_schedule_state_check
       CHECK (state IN ('draft', 'open', 'settled', 'refunded'));`,
    );
  }
}
