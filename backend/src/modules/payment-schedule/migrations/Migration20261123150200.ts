import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** An order keeps what its client was quoted: from then on the database refuses to change it, or what was signed. */
export class Migration20261123150200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION payment_schedule_keep_snapshot() RETURNS trigger AS $$
      BEGIN
        IF OLD.order_id IS NOT NULL AND (
          TG_OP = 'DELETE'
          OR NEW.order_id IS DISTINCT FROM OLD.order_id
          OR NEW.cart_id IS DISTINCT FROM OLD.cart_id
          OR NEW.snapshot IS DISTINCT FROM OLD.snapshot
          OR (OLD.agreement IS NOT NULL AND NEW.agreement IS DISTINCT FROM OLD.agreement)
        ) THEN
          RAISE EXCEPTION 'the schedule of order % is final', OLD.order_id USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END
      $$ LANGUAGE plpgsql;
    `);
    this.addSql(`
      CREATE TRIGGER payment_schedule_keep_snapshot BEFORE UPDATE OR DELETE ON payment_schedule
      FOR EACH ROW EXECUTE FUNCTION payment_schedule_keep_snapshot();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS payment_schedule_keep_snapshot ON payment_schedule;`);
    this.addSql(`DROP FUNCTION IF EXISTS payment_schedule_keep_snapshot();`);
  }
}
