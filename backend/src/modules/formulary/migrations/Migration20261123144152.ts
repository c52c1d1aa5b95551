import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144152 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ingredient" drop constraint if exists "ingredient_handle_unique";`);
    this.addSql(
      `create table if not exists "ingredient" ("id" text not null, "handle" text not null, "name" text not null, "also_known_as" text[] not null, "kind" text check ("kind" in ('vitamin', 'mineral', 'antioxidant', 'coenzyme', 'amino_acid', 'fluid', 'medicine', 'service')) not null, "colour" text not null, "what_it_is" text not null, "cautions" text[] not null, "allergens" text[] not null, "interactions" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ingredient_pkey" primary key ("id"), constraint ingredient_colour_is_hex check (colour ~ '^#[0-9a-f]{6}\$'));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ingredient_handle_unique" ON "ingredient" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ingredient_deleted_at" ON "ingredient" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "evidence_statement" ("id" text not null, "ingredient_id" text not null, "position" integer not null, "about" text check ("about" in ('benefit', 'safety')) not null, "statement" text not null, "grade" text check ("grade" in ('established', 'limited', 'not_established')) not null, "citation" text null, "url" text null, "reviewer" text not null, "reviewed_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "evidence_statement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_statement_ingredient_id" ON "evidence_statement" ("ingredient_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_statement_deleted_at" ON "evidence_statement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_statement_ingredient_id_position" ON "evidence_statement" ("ingredient_id", "position") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "evidence_statement" add constraint "evidence_statement_ingredient_id_foreign" foreign key ("ingredient_id") references "ingredient" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "evidence_statement" drop constraint if exists "evidence_statement_ingredient_id_foreign";`,
    );

    this.addSql(`drop table if exists "ingredient" cascade;`);

    this.addSql(`drop table if exists "evidence_statement" cascade;`);
  }
}
