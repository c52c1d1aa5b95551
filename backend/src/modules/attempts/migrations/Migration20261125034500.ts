import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** `attempt_count` has the columns that rate-limiter-flexible reads and writes by position. */
export class Migration20261125034500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "attempt_count" ("key" varchar(255) not null, "points" integer not null default 0, "expire" bigint null, constraint "attempt_count_pkey" primary key ("key"));`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attempt_count_expire" ON "attempt_count" ("expire");`);
    this.addSql(
      `create table if not exists "payment_origin" ("id" text not null, "cart_id" text not null, "address_key" text not null, "seen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_origin_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_origin_cart_id_unique" ON "payment_origin" ("cart_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_origin_seen_at" ON "payment_origin" ("seen_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_origin_deleted_at" ON "payment_origin" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_origin" cascade;`);
    this.addSql(`drop table if exists "attempt_count" cascade;`);
  }
}
