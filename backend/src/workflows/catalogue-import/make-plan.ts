import { createHash } from "node:crypto";
import type { ImportError, TableDiff } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { UnreadableFile } from "../../sheets/file";
import { readFile } from "../../sheets/read-file";
import { readSheets } from "../../sheets/read-sheets";
import { TABLE_NAMES, tablesIn } from "../../sheets/tables";
import { clinicToday } from "../formulary/read-ingredients";
import type { PlanContext } from "./plan/context";
import { judgeClaims } from "./plan/judge-claims";
import { diffOf, formerRows, type Plan, planImport } from "./plan/plan-import";
import { readShelf } from "./shelf/read-shelf";

export type MadePlan = {
  /** Null where the file can't be read at all. */
  readonly plan: Plan | null;
  /** Of what the catalogue says about the rows that the file names. */
  readonly compared_hash: string;
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
  const { shelf, tables, read, compared_hash } = await readBoth(container, bytes);
  if (!read.ok) return { plan: null, compared_hash, tables: [], errors: [read.error] };
  const { sheets, errors: unread } = read;
  const now = new Date();
  const plan = planImport(shelf, sheets, tables, { ...rules, now, today: await clinicToday(container, now) });
  await judgeClaims(container, plan, (done, total) => tell("reading what clients would read", done, total));
  const planned = plan.errors.all.filter(({ code }) => unread.length === 0 || !MAY_FOLLOW.includes(code));
  const errors = [...unread, ...planned].sort(byPlace);
  return { plan, compared_hash, tables: diffOf(plan, tables), errors };
}

/** What changes once anybody saves otherwise what a file's rows name; what else they save changes nothing of its diff. */
export const hashOfCompared = async (container: MedusaContainer, bytes: Uint8Array): Promise<string> =>
  (await readBoth(container, bytes)).compared_hash;

async function readBoth(container: MedusaContainer, bytes: Uint8Array) {
  const shelf = await readShelf(container);
  const tables = tablesIn(shelf.currency);
  const raw = await readFile(bytes, tables).catch(unreadable);
  const read = Array.isArray(raw)
    ? { ok: true as const, ...readSheets(raw, tables) }
    : { ok: false as const, error: raw };
  const rows = read.ok ? formerRows(shelf, read.sheets, tables) : [];
  const compared_hash = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
  return { shelf, tables, read, compared_hash };
}

function unreadable(error: unknown): ImportError {
  if (!(error instanceof UnreadableFile)) throw error;
  return { table: null, row: null, column: null, code: error.code, message: error.message };
}

const tableRank = ({ table }: ImportError): number => TABLE_NAMES.findIndex((name) => name === table);
const byPlace = (one: ImportError, other: ImportError): number =>
  tableRank(one) - tableRank(other) || (one.row ?? 0) - (other.row ?? 0);
