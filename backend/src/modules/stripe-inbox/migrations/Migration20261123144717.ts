import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144717 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "stripe_sweep_cursor" drop constraint if exists "stripe_sweep_cursor_name_unique";`,
    );
    this.addSql(`alter table if exists "stripe_event" drop constraint if exists "stripe_event_event_id_unique";`);
    this.addSql(`alter table if exists "payment_task" drop constraint if exists "payment_task_reference_unique";`);
    this.addSql(
      `create table if not exists "payment_task" ("id" text not null, "reference" text not null, "kind" text check ("kind" in ('payment_refunded', 'refund_failed', 'event_dead')) not null, "sentence" text not null, "order_id" text null, "cart_id" text null, "payment_intent_id" text null, "amount_minor" text null, "currency_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_task_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_task_reference_unique" ON "payment_task" ("reference") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_task_order_id" ON "payment_task" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_task_deleted_at" ON "payment_task" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "stripe_event" ("id" text not null, "event_id" text not null, "type" text not null, "object_id" text null, "status" text check ("status" in ('received', 'processing', 'applied', 'ignored', 'failed', 'dead')) not null default 'received', "source" text check ("source" in ('webhook', 'sweep')) not null default 'webhook', "outcome" text null, "attempts" integer not null default 0, "last_error" text null, "payment_intent_id" text null, "cart_id" text null, "order_id" text null, "happened_at" timestamptz not null, "received_at" timestamptz not null, "next_attempt_at" timestamptz null, "claimed_until" timestamptz null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_event_event_id_unique" ON "stripe_event" ("event_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stripe_event_payment_intent_id" ON "stripe_event" ("payment_intent_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stripe_event_order_id" ON "stripe_event" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stripe_event_deleted_at" ON "stripe_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stripe_event_status_next_attempt_at" ON "stripe_event" ("status", "next_attempt_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "stripe_sweep_cursor" ("id" text not null, "name" text not null, "swept_to" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_sweep_cursor_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stripe_sweep_cursor_name_unique" ON "stripe_sweep_cursor" ("name") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stripe_sweep_cursor_deleted_at" ON "stripe_sweep_cursor" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_task" cascade;`);

    this.addSql(`drop table if exists "stripe_event" cascade;`);

    this.addSql(`drop table if exists "stripe_sweep_cursor" cascade;`);
  }
}
