import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144524 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "outbox_message" drop constraint if exists "outbox_message_reference_unique";`);
    this.addSql(
      `create table if not exists "outbox_message" ("id" text not null, "reference" text not null, "to" text not null, "subject" text not null, "text" text not null, "html" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outbox_message_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outbox_message_reference_unique" ON "outbox_message" ("reference") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_deleted_at" ON "outbox_message" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outbox_message_created_at" ON "outbox_message" ("created_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outbox_message" cascade;`);
  }
}
