import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144716 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_schedule" drop constraint if exists "payment_schedule_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "payment_schedule" drop constraint if exists "payment_schedule_cart_id_unique";`,
    );
    this.addSql(
      `create table if not exists "clearance_decision" ("id" text not null, "order_id" text not null, "decision" text check ("decision" in ('awaiting', 'cleared', 'declined')) not null, "decided_by" text not null, "decided_by_name" text not null, "decided_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "clearance_decision_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_clearance_decision_deleted_at" ON "clearance_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_clearance_decision_order_id_decided_at" ON "clearance_decision" ("order_id", "decided_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "payment_schedule" ("id" text not null, "cart_id" text not null, "order_id" text null, "state" text check ("state" in ('draft', 'open', 'settled', 'refunded')) not null default 'draft', "snapshot" jsonb null, "session_id" text null, "payment_collection_id" text null, "keep_card" boolean not null default false, "keep_card_consented_at" timestamptz null, "stripe_customer_id" text null, "stripe_payment_method_id" text null, "payment_intent_id" text null, "failed_attempts" integer not null default 0, "last_failure_code" text null, "agreement" jsonb null, "clearance_status" text check ("clearance_status" in ('not_needed', 'awaiting', 'cleared', 'declined')) not null default 'not_needed', "settled_at" timestamptz null, "refunded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_schedule_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_schedule_cart_id_unique" ON "payment_schedule" ("cart_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_schedule_order_id_unique" ON "payment_schedule" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_schedule_payment_intent_id" ON "payment_schedule" ("payment_intent_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_schedule_deleted_at" ON "payment_schedule" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "clearance_decision" cascade;`);

    this.addSql(`drop table if exists "payment_schedule" cascade;`);
  }
}
