import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "process_lock" ("id" text not null, "owner_id" text null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "process_lock_pkey" primary key ("id"));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "process_lock" cascade;`);
  }
}
