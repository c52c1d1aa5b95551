import { type BenchPart, ratioBar } from "../part";
import { percentile } from "../statistics";

const WARM_UP = 10;
const ROUNDS = 200;
const AT_ONCE = 10;
const EACH = 40;

type Read = () => Promise<number>;

/**
 * The list of sixteen packages beside stock's list of the same sixteen products with prices, by the same publishable key
 * on the same database: one at a time in turn, then ten at once. Whole answers, no conditional requests.
 */
export const cataloguePart: BenchPart = {
  name: "catalogue",
  run: async ({ settings, stock: openShop }) => {
    const shop = await openShop();
    const headers = { "x-publishable-api-key": settings.publishable_key };
    const read = (url: string) => () => bytesOf(url, headers);
    const ours = read(`${settings.backend_url}/store/care-packages?limit=16`);
    const stock = read(
      `${shop.url}/store/products?limit=16&region_id=${settings.region_id}&fields=*variants.calculated_price`,
    );
    for (let round = 0; round < WARM_UP; round += 1) {
      await ours();
      await stock();
    }
    const sizes = [await ours(), await stock()];
    const [ourTimes, stockTimes]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      ourTimes.push(await timed(ours));
      stockTimes.push(await timed(stock));
    }
    const [ourRate, stockRate] = [await perSecond(ours), await perSecond(stock)];
    console.log(
      `\nSixteen packages with prices, ${ROUNDS} of each in turn; bytes: ours ${sizes[0]}, stock ${sizes[1]}`,
    );
    print("ours", ourTimes, ourRate);
    print("stock", stockTimes, stockRate);
    const ratio = (share: number) => percentile(stockTimes, share) / percentile(ourTimes, share);
    return [
      ratioBar("list of packages, one at a time, p50, times as fast as stock's", ratio(0.5), { at_least: 5 }),
      ratioBar("list of packages, one at a time, p95, times as fast as stock's", ratio(0.95), { at_least: 5 }),
      ratioBar(`lists a second, ${AT_ONCE} at once, times stock's`, ourRate / stockRate, { at_least: 5 }),
    ];
  },
};

/** Reads one answer to its end and gives its length. Throws where it is an error. */
async function bytesOf(url: string, headers: Record<string, string>): Promise<number> {
  const response = await fetch(url, { headers });
  const body = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${body.slice(0, 500)}`);
  return body.length;
}

async function timed(read: Read): Promise<number> {
  const start = performance.now();
  await read();
  return performance.now() - start;
}

async function perSecond(read: Read): Promise<number> {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let round = 0; round < EACH; round += 1) await read();
    }),
  );
  return (AT_ONCE * EACH * 1_000) / (performance.now() - start);
}

function print(name: string, times: readonly number[], rate: number): void {
  const [p50, p95] = [percentile(times, 0.5).toFixed(1), percentile(times, 0.95).toFixed(1)];
  console.log(`${name.padEnd(8)} p50 ${p50} ms, p95 ${p95} ms; ${rate.toFixed(0)} a second, ${AT_ONCE} at once`);
}
