import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const CHECK = "claim_decision_subject_type_check";

/** A decision may be on the words of an English text in another language. */
export class Migration20261127194500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "claim_decision" drop constraint if exists "${CHECK}";`);
    this.addSql(
      `alter table "claim_decision" add constraint "${CHECK}" check ("subject_type" in ('product', 'article', 'ingredient', 'phrase'));`,
    );
  }

  // Decisions on phrases are final as all are, so the former rule is for rows to come alone.
  override async down(): Promise<void> {
    this.addSql(`alter table "claim_decision" drop constraint if exists "${CHECK}";`);
    this.addSql(
      `alter table "claim_decision" add constraint "${CHECK}" check ("subject_type" in ('product', 'article', 'ingredient')) not valid;`,
    );
  }
}
