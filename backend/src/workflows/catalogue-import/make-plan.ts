import { createHash } from "node:crypto";
import type { ImportError, TableDiff } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { UnreadableFile } from "../../sheets/file";
import { readFile } from "../../sheets/read-file";
import { readSheets } from "../../sheets/read-sheets";
import { TABLE_NAMES, tablesIn } from "../../sheets/tables";
import { rawSheets } from "../../sheets/write-file";
import { clinicToday } from "../formulary/read-ingredients";
import type { PlanContext } from "./plan/context";
import { judgeClaims } from "./plan/judge-claims";
import { diffOf, type Plan, planImport } from "./plan/plan-import";
import { readShelf } from "./shelf/read-shelf";
import { sheetsOf } from "./shelf/sheets-of";
import type { Shelf } from "./shelf/shelf";

export type MadePlan = {
  /** Null where the file can't be read at all. */
  readonly plan: Plan | null;
  readonly catalogue_hash: string;
  readonly tables: TableDiff[];
  readonly errors: ImportError[];
};

type Asked = Pick<PlanContext, "changed_by" | "addressProblem"> & {
  readonly bytes: Uint8Array;
  readonly tell: (phase: string, done: number, total: number) => void;
};

/** What row, cell or place can't be read may be what these miss. */
const MAY_FOLLOW: readonly ImportError["code"][] = ["NAME_UNKNOWN", "POSITION_GAP"];

/** Reads the catalogue and a file, and says what the file would change and what is wrong with it. Writes nothing. */
export async function makePlan(container: MedusaContainer, { bytes, tell, ...rules }: Asked): Promise<MadePlan> {
  tell("reading the catalogue", 0, 0);
  const shelf = await readShelf(container);
  const catalogue_hash = hashOfShelf(shelf);
  const tables = tablesIn(shelf.currency);
  tell("reading the file", 0, 0);
  const raw = await readFile(bytes, tables).catch(unreadable);
  if (!Array.isArray(raw)) return { plan: null, catalogue_hash, tables: [], errors: [raw] };
  const { sheets, errors: unread } = readSheets(raw, tables);
  const now = new Date();
  const plan = planImport(shelf, sheets, tables, { ...rules, now, today: await clinicToday(container, now) });
  await judgeClaims(container, plan, (done, total) => tell("reading what clients would read", done, total));
  const planned = plan.errors.all.filter(({ code }) => unread.length === 0 || !MAY_FOLLOW.includes(code));
  const errors = [...unread, ...planned].sort(byPlace);
  return { plan, catalogue_hash, tables: diffOf(plan, tables), errors };
}

/** Changes with whatever staff could read of the catalogue. */
export const hashOfShelf = (shelf: Shelf): string =>
  createHash("sha256")
    .update(JSON.stringify(rawSheets(sheetsOf(shelf), tablesIn(shelf.currency))))
    .digest("hex");

function unreadable(error: unknown): ImportError {
  if (!(error instanceof UnreadableFile)) throw error;
  return { table: null, row: null, column: null, code: error.code, message: error.message };
}

const tableRank = ({ table }: ImportError): number => TABLE_NAMES.findIndex((name) => name === table);
const byPlace = (one: ImportError, other: ImportError): number =>
  tableRank(one) - tableRank(other) || (one.row ?? 0) - (other.row ?? 0);
