import { setTimeout as sleep } from "node:timers/promises";
import type { CatalogueFormat, CatalogueImport } from "@ampoule/contract";
import { call } from "../http";
import { type Bar, type BenchPart, ratioBar } from "../part";
import { residentMib } from "../process-group";
import type { BenchSettings } from "../settings";
import { LARGE_ROWS, largeCatalogue } from "./large-catalogue";

const SAMPLE_MS = 50;
const AGAIN_MS = 100;

type Measured<Result> = { readonly result: Result; readonly ms: number; readonly peak_mib: number };
type Door = { readonly url: string; readonly headers: Record<string, string>; readonly pid: number };

/**
 * The catalogue out and back in: the seeded one of sixteen packages, then one with 5,000 rows more. Time is told by row, and
 * the larger one's beside the smaller one's: what grows faster than the file would be seen here.
 */
export const importPart: BenchPart = {
  name: "import",
  run: async ({ settings }) => {
    const door = await doorOf(settings);
    console.log(["".padEnd(34), "rows", "ms", "ms a row", "peak MiB"].map(cell).join(""));
    // The first of each kind loads what it needs.
    await check(door, (await exported(door, "csv")).result);
    await exported(door, "xlsx");

    const small = await exports(door, "sixteen packages");
    const checked = await check(door, small.csv.result);
    const rows = rowsOf(checked.result);
    row("  checked, unchanged", rows, checked);

    const refused = await check(door, largeCatalogue({ broken: true }));
    row("5,000 rows, one wrong: refused", LARGE_ROWS, refused);
    const ready = await check(door, largeCatalogue({ broken: false }));
    row("5,000 new rows: checked", LARGE_ROWS, ready);
    const applied = await apply(door, ready.result);
    row("  applied", LARGE_ROWS, applied);

    const large = await exports(door, "with 5,000 rows more");
    const again = await check(door, large.csv.result);
    row("  checked, unchanged", rowsOf(again.result), again);
    return [
      stateBar("5,000 rows of which one is wrong are refused", refused, "refused"),
      stateBar("5,000 rows are applied", applied, "applied"),
      ...(["csv", "xlsx"] as const).map((format) =>
        growth(`exported as ${format}`, { ...small[format], rows }, { ...large[format], rows: rowsOf(again.result) }),
      ),
      growth("checked", { ...checked, rows }, { ...again, rows: rowsOf(again.result) }),
    ];
  },
};

async function doorOf({ backend_url: url, backend_pid: pid, staff }: BenchSettings): Promise<Door> {
  const { token } = await call<{ token: string }>(`${url}/auth/user/emailpass`, { body: staff });
  return { url, pid, headers: { authorization: `Bearer ${token}` } };
}

async function exports(door: Door, title: string) {
  const csv = await exported(door, "csv");
  const xlsx = await exported(door, "xlsx");
  const rows = rowsOf((await check(door, csv.result)).result);
  row(`${title}: exported as csv`, rows, csv);
  row("  exported as xlsx", rows, xlsx);
  return { csv, xlsx };
}

const exported = ({ url, headers, pid }: Door, format: CatalogueFormat): Promise<Measured<Uint8Array>> =>
  measured(pid, async () => {
    const answer = await fetch(`${url}/admin/catalogue/export?format=${format}`, { headers });
    if (!answer.ok) throw new Error(`The export answered ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  });

const check = (door: Door, bytes: Uint8Array): Promise<Measured<CatalogueImport>> =>
  measured(door.pid, async () => {
    const body = new FormData();
    body.append("file", new Blob([new Uint8Array(bytes)]), "catalogue.zip");
    const answer = await fetch(`${door.url}/admin/catalogue/imports`, { method: "POST", headers: door.headers, body });
    if (!answer.ok) throw new Error(`The import answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
    // What a route answers is checked by the HTTP tests.
    return settled(door, ((await answer.json()) as { import: CatalogueImport }).import);
  });

const apply = (door: Door, { id, file_hash, compared_hash }: CatalogueImport): Promise<Measured<CatalogueImport>> =>
  measured(door.pid, async () => {
    const url = `${door.url}/admin/catalogue/imports/${id}/apply`;
    const body = { file_hash, compared_hash };
    return settled(door, (await call<{ import: CatalogueImport }>(url, { headers: door.headers, body })).import);
  });

async function settled(door: Door, first: CatalogueImport): Promise<CatalogueImport> {
  let now = first;
  while (now.state === "checking" || now.state === "applying") {
    await sleep(AGAIN_MS);
    const url = `${door.url}/admin/catalogue/imports/${now.id}`;
    now = (await call<{ import: CatalogueImport }>(url, { headers: door.headers })).import;
  }
  return now;
}

async function measured<Result>(pid: number, work: () => Promise<Result>): Promise<Measured<Result>> {
  let peak_mib = residentMib(pid);
  const sampling = setInterval(() => {
    peak_mib = Math.max(peak_mib, residentMib(pid));
  }, SAMPLE_MS);
  const start = performance.now();
  try {
    const result = await work();
    return { result, ms: performance.now() - start, peak_mib: Math.max(peak_mib, residentMib(pid)) };
  } finally {
    clearInterval(sampling);
  }
}

const rowsOf = ({ tables }: CatalogueImport): number =>
  tables.reduce((sum, { added, changed, unchanged }) => sum + added + changed + unchanged, 0);

type OfRows = { readonly ms: number; readonly rows: number };

const growth = (what: string, small: OfRows, large: OfRows): Bar =>
  ratioBar(`${what}, time of a row with 5,000 rows more ÷ without`, large.ms / large.rows / (small.ms / small.rows), {
    at_most: 2,
  });

const stateBar = (sentence: string, { result }: Measured<CatalogueImport>, state: CatalogueImport["state"]): Bar => ({
  sentence: `${sentence}: ${result.state}`,
  holds: result.state === state,
});

const cell = (text: string, index: number): string => (index === 0 ? text.padEnd(34) : text.padStart(12));

function row(title: string, rows: number, { ms, peak_mib }: Measured<unknown>): void {
  console.log([title, String(rows), ms.toFixed(0), (ms / rows).toFixed(2), peak_mib.toFixed(0)].map(cell).join(""));
}
