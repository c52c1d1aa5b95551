import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Append, never amend: the database itself refuses to change or remove a fact. */
export class Migration20261123150100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `ALTER TABLE ledger_fact ADD CONSTRAINT ledger_fact_minor_units
       CHECK (amount_minor ~ '^-?[0-9]{1,18}$' AND tax_minor ~ '^-?[0-9]{1,18}$');`,
    );
    this.addSql(`
      CREATE OR REPLACE FUNCTION ledger_fact_is_final() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'facts are final: % refused', TG_OP USING ERRCODE = 'restrict_violation';
      END
      $$ LANGUAGE plpgsql;
    `);
    this.addSql(`
      CREATE TRIGGER ledger_fact_is_final BEFORE UPDATE OR DELETE ON ledger_fact
      FOR EACH ROW EXECUTE FUNCTION ledger_fact_is_final();
    `);
    this.addSql(`
      CREATE TRIGGER ledger_fact_is_kept BEFORE TRUNCATE ON ledger_fact
      FOR EACH STATEMENT EXECUTE FUNCTION ledger_fact_is_final();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`DROP TRIGGER IF EXISTS ledger_fact_is_final ON ledger_fact;`);
    this.addSql(`DROP TRIGGER IF EXISTS ledger_fact_is_kept ON ledger_fact;`);
    this.addSql(`DROP FUNCTION IF EXISTS ledger_fact_is_final();`);
    this.addSql(`ALTER TABLE ledger_fact DROP CONSTRAINT IF EXISTS ledger_fact_minor_units;`);
  }
}
