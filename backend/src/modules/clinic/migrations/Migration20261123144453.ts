import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123144453 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "clinic" ("id" text not null, "name" text not null, "phone" text not null, "email" text not null, "line_1" text not null, "line_2" text null, "city" text not null, "province" text not null, "postal_code" text not null, "country_code" text not null, "zone" text not null, "currency" text not null, "npi" text not null, "ein" text not null, "medical_director" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "clinic_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_clinic_deleted_at" ON "clinic" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "consultation_request" ("id" text not null, "name" text not null, "email" text not null, "phone" text null, "package_handle" text null, "preferred_time" text check ("preferred_time" in ('any', 'morning', 'afternoon', 'evening')) not null, "status" text check ("status" in ('new', 'contacted', 'booked', 'closed')) not null default 'new', "handled_at" timestamptz null, "handled_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consultation_request_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_request_deleted_at" ON "consultation_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consultation_request_status_created_at" ON "consultation_request" ("status", "created_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "clinic" cascade;`);

    this.addSql(`drop table if exists "consultation_request" cascade;`);
  }
}
