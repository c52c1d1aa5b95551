import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125041000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "claim_decision" ("id" text not null, "decision" text check ("decision" in ('approved', 'withdrawn')) not null, "subject_type" text check ("subject_type" in ('product', 'article', 'ingredient')) not null, "subject_id" text not null, "field" text not null, "rule" text not null, "excerpt" text not null, "text_hash" text not null, "approver" text not null, "reason" text not null, "evidence" text not null, "recorded_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "claim_decision_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_decision_deleted_at" ON "claim_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_decision_subject_id_text_hash" ON "claim_decision" ("subject_id", "text_hash") WHERE deleted_at IS NULL;`,
    );
    // An audit trail that could be edited would be none: the database itself refuses.
    this.addSql(`
      CREATE OR REPLACE FUNCTION claim_decision_is_final() RETURNS trigger AS $$
      BEGIN
        RAISE EXCEPTION 'decisions are final: % refused', TG_OP USING ERRCODE = 'restrict_violation';
      END
      $$ LANGUAGE plpgsql;
    `);
    this.addSql(`
      CREATE TRIGGER claim_decision_is_final BEFORE UPDATE OR DELETE ON claim_decision
      FOR EACH ROW EXECUTE FUNCTION claim_decision_is_final();
    `);
    this.addSql(`
      CREATE TRIGGER claim_decision_is_kept BEFORE TRUNCATE ON claim_decision
      FOR EACH STATEMENT EXECUTE FUNCTION claim_decision_is_final();
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "claim_decision" cascade;`);
    this.addSql(`DROP FUNCTION IF EXISTS claim_decision_is_final();`);
  }
}
