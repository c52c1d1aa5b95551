import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** An order's client agreed to a version: the database itself refuses to change or remove it from then on. */
export class Migration20261123150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      CREATE OR REPLACE FUNCTION care_package_terms_keep_locked() RETURNS trigger AS $$
      BEGIN
        IF OLD.locked_at IS NOT NULL THEN
          RAISE EXCEPTION 'terms % version % are locked: an order has used them', OLD.variant_id, OLD.version
            USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END
      $$ LANGUAGE plpgsql;
    `);
    this.addSql(`DROP TRIGGER IF EXISTS care_package_terms_keep_locked ON care_package_terms;`);
    this.addSql(`
      CREATE TRIGGER care_package_terms_keep_locked BEFORE UPDATE OR DELETE ON care_package_terms
      FOR EACH ROW EXECUTE FUNCTION care_package_terms_keep_locked();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS care_package_terms_keep_locked ON care_package_terms;`);
    this.addSql(`DROP FUNCTION IF EXISTS care_package_terms_keep_locked();`);
  }
}
