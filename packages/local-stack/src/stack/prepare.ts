import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEMO_STAFF } from "@ampoule/contract/environment";
import { z } from "zod";
import type { Report } from "../console/report";
import type { Supervisor } from "../processes/supervisor";
import { readPrepared, writePrepared, type Prepared } from "./prepared";

/** What the seed writes: the key is random per database, so it is kept beside it. */
export const Seeded = z.object({ publishable_key: z.string(), region_id: z.string() });
export type Seeded = z.infer<typeof Seeded>;

export interface Preparation {
  readonly medusa: string;
  /** The built backend, or its sources in development. */
  readonly folder: string;
  readonly seed: string;
  /** Names the code: with other code, migrations and seed run again. Both change only what they must. */
  readonly version: string;
  readonly environment: Record<string, string>;
  readonly dataFolder: string;
  readonly databaseUrl: string;
}

/** Migrates, seeds and makes the demo staff, each only where this code has not yet done it to this database. */
export async function prepareDatabase(
  supervisor: Supervisor,
  report: Report,
  preparation: Preparation,
): Promise<Seeded> {
  const file = join(preparation.dataFolder, "prepared.json");
  const output = join(preparation.dataFolder, "store.json");
  let prepared = readPrepared(file, nameOf(preparation.databaseUrl));
  const note = (change: Partial<Prepared>) => writePrepared(file, (prepared = { ...prepared, ...change }));
  const medusa = (name: string, args: string[]) =>
    supervisor.run({
      name,
      program: process.execPath,
      args: [preparation.medusa, ...args],
      cwd: preparation.folder,
      env: { ...preparation.environment, SEED_OUTPUT: output },
    });

  if (prepared.migrated !== preparation.version) {
    await report.step("Migrating the database", () => medusa("migrate", ["db:migrate", "--execute-safe-links"]));
    note({ migrated: preparation.version });
  }
  if (prepared.seeded !== preparation.version || !readSeeded(output)) {
    await report.step("Seeding the clinic and its packages", () => medusa("seed", ["exec", preparation.seed]));
    note({ seeded: preparation.version });
  }
  if (prepared.staff !== DEMO_STAFF.email) {
    const args = ["user", "--email", DEMO_STAFF.email, "--password", DEMO_STAFF.password];
    await report.step("Making the demo staff's account", () => medusa("staff", args));
    note({ staff: DEMO_STAFF.email });
  }
  const seeded = readSeeded(output);
  if (!seeded) throw new Error(`The seed wrote no usable ${output}; its log is in the folder "logs" beside it.`);
  return seeded;
}

/** Notes, in the folder of a stack that is yet to come up, that its database has been prepared: none of it is done again. */
export function notePrepared(
  { dataFolder, databaseUrl, version }: Pick<Preparation, "dataFolder" | "databaseUrl" | "version">,
  seeded: Seeded,
): void {
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(join(dataFolder, "store.json"), JSON.stringify(seeded));
  const done = { migrated: version, seeded: version, staff: DEMO_STAFF.email };
  writePrepared(join(dataFolder, "prepared.json"), { database: nameOf(databaseUrl), ...done });
}

const nameOf = (databaseUrl: string): string => createHash("sha256").update(databaseUrl).digest("hex");

function readSeeded(file: string): Seeded | undefined {
  try {
    return Seeded.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined; // Not written, or not to its end: the seed runs again.
  }
}
