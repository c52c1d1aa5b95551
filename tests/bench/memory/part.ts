import { setTimeout as sleep } from "node:timers/promises";
import { depositCheckout } from "../checkout/deposit-checkout";
import { kitVariant } from "../checkout/kit-variant";
import { call } from "../http";
import { hammer } from "../pages/hammer";
import { type Bar, type BenchPart, ratioBar } from "../part";
import { residentMib } from "../process-group";
import type { BenchSettings } from "../settings";
import { Stopwatch } from "../statistics";

const RUNS = 8;
const RUN_S = 30;
const REST_S = 20;
const LATER_S = 300;
const SAMPLE_MS = 250;
/** All of them come from one address, which may open so many payments and no more. */
const CHECKOUT_PAUSE_MS = 1_000;
const NAMES = ["storefront", "backend"] as const;

/** Resident memory by program, in MiB. */
type Resident = Record<(typeof NAMES)[number], number>;

/** Memory of storefront and backend: idle, under one load again and again, after each, and five minutes later. */
export const memoryPart: BenchPart = {
  name: "memory",
  run: async ({ settings }) => {
    const variant_id = await kitVariant(settings);
    const now = (): Resident => ({
      storefront: residentMib(settings.storefront_pid),
      backend: residentMib(settings.backend_pid),
    });
    console.log(row("resident, MiB", ...NAMES));
    const show = (title: string, at: Resident) => {
      console.log(row(title, ...NAMES.map((name) => at[name].toFixed(0))));
      return at;
    };
    show("idle", now());
    const peaks: Resident[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      const peak = now();
      const sampling = setInterval(() => {
        const at = now();
        for (const name of NAMES) peak[name] = Math.max(peak[name], at[name]);
      }, SAMPLE_MS);
      try {
        await load(settings, variant_id);
      } finally {
        clearInterval(sampling);
      }
      peaks.push(show(`run ${run}, highest`, peak));
      await sleep(REST_S * 1_000);
      show(`${REST_S} s after it`, now());
    }
    await sleep(LATER_S * 1_000);
    const later = show("five minutes after", now());
    return NAMES.flatMap((name) => growthBars(name, peaks, later));
  },
};

/**
 * The first runs fill caches, compile what is hot and let V8 find how large a heap the load wants. What still grows after half
 * of the runs goes on growing, and what isn't given back after rest is never given back.
 */
function growthBars(name: keyof Resident, peaks: readonly Resident[], later: Resident): Bar[] {
  const [middle, last] = [peaks[RUNS / 2 - 1], peaks.at(-1)];
  if (!middle || !last) throw new Error("Broken invariant: there are several runs");
  return [
    ratioBar(`memory of the ${name}, run ${RUNS} ÷ run ${RUNS / 2}`, last[name] / middle[name], { at_most: 1.1 }),
    ratioBar(`memory of the ${name}, five minutes after ÷ run ${RUNS / 2}`, later[name] / middle[name], { at_most: 1 }),
  ];
}

/** What clients do all day: kept pages, carts that are made for them, the catalogue's API, and whole checkouts. */
async function load(settings: BenchSettings, variant_id: string): Promise<void> {
  const { storefront_url, backend_url, publishable_key } = settings;
  const until = performance.now() + RUN_S * 1_000;
  const loop = async (work: () => Promise<unknown>) => {
    while (performance.now() < until) await work();
  };
  const pages = (connections: number, ...paths: string[]) =>
    hammer({ urls: paths.map((path) => storefront_url + path), connections, seconds: RUN_S, encoding: "gzip" });
  const catalogue = () =>
    call(`${backend_url}/store/care-packages?limit=16`, { headers: { "x-publishable-api-key": publishable_key } });
  await Promise.all([
    pages(40, "/en", "/en/packages", "/en/packages/radiance-kit"),
    pages(10, "/en/cart", "/en/consultation"),
    ...Array.from({ length: 5 }, () => loop(catalogue)),
    loop(async () => {
      await depositCheckout(settings, variant_id, new Stopwatch());
      await sleep(CHECKOUT_PAUSE_MS);
    }),
  ]);
}

const row = (first: string, ...rest: string[]): string =>
  first.padEnd(20) + rest.map((cell) => cell.padStart(12)).join("");
