import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { isErrno } from "../processes/identity";

/** What has been done to which database, so that a second start need not do it again. */
const Prepared = z.object({
  database: z.string(),
  migrated: z.string().optional(),
  seeded: z.string().optional(),
  staff: z.string().optional(),
});
export type Prepared = z.infer<typeof Prepared>;

/** The notes on this database; blank ones where there are none, or where they are about another. */
export function readPrepared(file: string, database: string): Prepared {
  try {
    const parsed = Prepared.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return parsed.success && parsed.data.database === database ? parsed.data : { database };
  } catch (error) {
    if (isErrno(error, "ENOENT") || error instanceof SyntaxError) return { database };
    throw error;
  }
}

export function writePrepared(file: string, prepared: Prepared): void {
  writeFileSync(file, JSON.stringify(prepared, null, 2));
}
