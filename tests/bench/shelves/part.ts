import { CarePackageList } from "@ampoule/contract";
import { call } from "../http";
import { type BenchPart, ratioBar } from "../part";
import type { BenchSettings } from "../settings";
import { percentile } from "../statistics";
import { type Enlarged, enlarge } from "./enlarge";

const WANTED: Enlarged = { packages: 10_000, ingredients: 2_000 };
const ROUNDS = 100;
/** The index is renewed behind a save: so long it may take here. */
const PATIENCE_S = 600;
/** As people type: whole, begun, and wrong. */
const WORDS = [
  "glutathion",
  "b 12",
  "nad",
  "vitamn c",
  "ketamine",
  "magnes",
  "radiance",
  "hidration",
  "biotin",
  "zinc",
];

/** Asks a different question each time, so that no answer is one that was kept. */
type Asks = { readonly name: string; readonly path: (round: number) => string };

const ASKS: readonly Asks[] = [
  { name: "list", path: (round) => `/store/care-packages?limit=24&price_max=${900_000_000 + round}` },
  {
    name: "list by title",
    path: (round) => `/store/care-packages?limit=24&order=title&price_max=${900_000_000 + round}`,
  },
  { name: "facets", path: (round) => `/store/care-package-facets?price_max=${900_000_000 + round}` },
  {
    name: "search",
    path: (round) =>
      `/store/search?q=${encodeURIComponent(`${WORDS[round % WORDS.length]} ${"abcdefghij"[Math.floor(round / WORDS.length) % 10]}`)}`,
  },
];

/**
 * The sixteen packages of the demo, then ten thousand of them made of two thousand ingredients: lists, facets and search
 * of the one beside the other, and beside stock's list of the same products on the same database.
 */
export const shelvesPart: BenchPart = {
  name: "shelves",
  run: async ({ settings, stock: openShop }) => {
    const shop = await openShop();
    const stock: Asks = {
      name: "stock's list",
      path: () => `/store/products?limit=24&region_id=${settings.region_id}&fields=*variants.calculated_price`,
    };
    const measure = async () => ({
      ours: await measured(settings.backend_url, settings, ASKS),
      stock: await measured(shop.url, settings, [stock]),
    });
    const few = await measure();
    const began = performance.now();
    const { packages, ingredients } = await enlarge(settings.database_url, WANTED);
    const copied = performance.now();
    await indexed(settings, packages);
    console.log(
      `\n${packages} packages of ${ingredients} ingredients: copied in ${seconds(copied - began)}, in the index`,
    );
    console.log(`${seconds(performance.now() - copied)} after the save that told of them\n`);
    const many = await measure();
    const growth = (name: string, share: number) => at(many.ours, name, share) / at(few.ours, name, share);
    for (const { name } of ASKS) line(name, few.ours, many.ours);
    line(stock.name, few.stock, many.stock);
    const toStock = at(many.stock, stock.name, 0.95) / at(many.ours, "list", 0.95);
    return [
      ratioBar("list, p95, at ten thousand packages ÷ at sixteen", growth("list", 0.95), { at_most: 2 }),
      ratioBar("list, p95, at ten thousand packages, times as fast as stock's", toStock, { at_least: 1 }),
    ];
  },
};

type Times = ReadonlyMap<string, readonly number[]>;

async function measured(url: string, { publishable_key }: BenchSettings, asks: readonly Asks[]): Promise<Times> {
  const headers = { "x-publishable-api-key": publishable_key };
  const times = new Map(asks.map(({ name }) => [name, [] as number[]]));
  // The first ten of each are the machine's warming up.
  for (let round = -10; round < ROUNDS; round += 1)
    for (const { name, path } of asks) {
      const start = performance.now();
      await call(`${url}${path(round + 10)}`, { headers });
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  return times;
}

/** Saves what the whole index depends on, and waits until the list has every package. */
async function indexed(settings: BenchSettings, packages: number): Promise<void> {
  const { token } = await call<{ token: string }>(`${settings.backend_url}/auth/user/emailpass`, {
    body: { email: "staff@ampoule.example", password: "ampoule-demo" },
  });
  const body = { title: "Bench", description: "Tells of every price", status: "draft", prices: [] };
  await call(`${settings.backend_url}/admin/price-lists`, { headers: { authorization: `Bearer ${token}` }, body });
  const headers = { "x-publishable-api-key": settings.publishable_key };
  for (const until = Date.now() + PATIENCE_S * 1_000; Date.now() < until;) {
    const answer = await call<unknown>(`${settings.backend_url}/store/care-packages?limit=1`, { headers });
    if (CarePackageList.parse(answer).count === packages) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The index hadn't ${packages} packages after ${PATIENCE_S} s`);
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

function at(times: Times, name: string, share: number): number {
  return percentile(times.get(name) ?? [], share);
}

function line(name: string, few: Times, many: Times): void {
  const both = (share: number) => {
    const [before, after] = [at(few, name, share), at(many, name, share)];
    return `${before.toFixed(1)} → ${after.toFixed(1)} ms (${(after / before).toFixed(2)})`;
  };
  console.log(`${name.padEnd(16)} p50 ${both(0.5)}, p95 ${both(0.95)}`);
}
