import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144718 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_fact" drop constraint if exists "ledger_fact_reference_unique";`);
    this.addSql(
      `alter table if exists "ledger_client_reference" drop constraint if exists "ledger_client_reference_reference_unique";`,
    );
    this.addSql(
      `alter table if exists "ledger_client_reference" drop constraint if exists "ledger_client_reference_customer_id_unique";`,
    );
    this.addSql(
      `create table if not exists "ledger_client_reference" ("id" text not null, "customer_id" text not null, "reference" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_client_reference_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_client_reference_customer_id_unique" ON "ledger_client_reference" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_client_reference_reference_unique" ON "ledger_client_reference" ("reference") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_client_reference_deleted_at" ON "ledger_client_reference" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ledger_fact" ("id" text not null, "reference" text not null, "kind" text not null, "schema_version" integer not null, "happened_at" timestamptz not null, "recorded_at" timestamptz not null, "clinic_id" text not null, "local_date" text not null, "zone" text not null, "actor" text not null, "client_ref" text null, "order_id" text null, "currency_code" text not null, "amount_minor" text not null, "tax_minor" text not null, "lines" jsonb not null, "details" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_fact_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_fact_reference_unique" ON "ledger_fact" ("reference") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_fact_deleted_at" ON "ledger_fact" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_client_reference" cascade;`);

    this.addSql(`drop table if exists "ledger_fact" cascade;`);
  }
}
