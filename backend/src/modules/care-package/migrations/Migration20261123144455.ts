import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144455 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "care_package_terms" drop constraint if exists "care_package_terms_variant_id_version_unique";`,
    );
    this.addSql(`alter table if exists "care_package" drop constraint if exists "care_package_product_id_unique";`);
    this.addSql(
      `create table if not exists "care_package" ("id" text not null, "product_id" text not null, "goal" text not null, "cautions" text[] not null, "notices" text[] not null, "questions" jsonb not null, "position" integer not null default 1000, "brings" text null, "consultation_only" boolean not null default false, "online_payment_disabled" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "care_package_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_care_package_product_id_unique" ON "care_package" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_care_package_deleted_at" ON "care_package" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "care_package_terms" ("id" text not null, "care_package_id" text not null, "variant_id" text not null, "version" integer not null, "sessions" integer not null, "spacing_min_days" integer null, "spacing_max_days" integer null, "duration_min" integer not null, "infusion_min" integer null, "needs_clearance" boolean not null, "balance_waits_for_clearance" boolean not null, "deposit" jsonb not null, "balance_due" jsonb not null, "retained_basis_points" integer not null, "changed_by" text null, "locked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "care_package_terms_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_care_package_terms_care_package_id" ON "care_package_terms" ("care_package_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_care_package_terms_deleted_at" ON "care_package_terms" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_care_package_terms_variant_id_version_unique" ON "care_package_terms" ("variant_id", "version") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "care_package_terms" add constraint "care_package_terms_care_package_id_foreign" foreign key ("care_package_id") references "care_package" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "care_package_terms" drop constraint if exists "care_package_terms_care_package_id_foreign";`,
    );

    this.addSql(`drop table if exists "care_package" cascade;`);

    this.addSql(`drop table if exists "care_package_terms" cascade;`);
  }
}
