import { type Bar, type BenchPart, ratioBar } from "../part";
import { withPrograms } from "../programs";
import { processorMs } from "../process-group";
import { percentile } from "../statistics";
import { ask, type Encoding, hammer, keep } from "./hammer";
import { startNginx } from "./nginx";
import { startStaticNext } from "./static-next";

const CONNECTIONS = 50;
const ROUNDS = 3;
const ROUND_S = 3;
/** Until then Node is still compiling what is hot, which would be told as the page's cost. */
const WARM_UP_ANSWERS = { first: 3_000, further: 500 };
const ROUND_ANSWERS = 300;
const PAGES = { home: "/en", list: "/en/packages", package: "/en/packages/radiance-kit" } as const;

/** A server beside others that is asked for the same bytes. */
type Server = { readonly name: "ours" | "static Next" | "nginx"; readonly url: string; readonly group: number };
type Measured = { rates: number[]; latencies_ms: number[]; unkept: number; processor_ms: number };

/**
 * Catalogue pages, as everybody gets them, beside a static page of stock Next that has as many bytes, and nginx with
 * the very same HTML. They are asked in turn, so that the machine's drift meets all alike.
 */
export const pagesPart: BenchPart = {
  name: "pages",
  run: ({ settings }) =>
    withPrograms(async (programs) => {
      const html = new Map<string, string>();
      for (const [name, path] of Object.entries(PAGES)) {
        await keep(settings.storefront_url + path);
        html.set(name, await (await fetch(settings.storefront_url + path)).text());
      }
      console.log("building a stock Next with a static page …");
      const stock = await startStaticNext(programs, words([...html.values()]));
      const nginx = await startNginx(programs, html);
      if (!nginx) console.log("nginx: not measured, it isn't installed (apt-get install nginx-light)");
      const bars: Bar[] = [];
      let at_least = WARM_UP_ANSWERS.first;
      for (const [name, path] of Object.entries(PAGES)) {
        const url = settings.storefront_url + path;
        const servers: Server[] = [
          { name: "ours", url, group: settings.storefront_pid },
          { name: "static Next", url: await stock.pageOf(await keep(url)), group: stock.group },
          ...(nginx ? [{ name: "nginx", url: nginx.addressOf(name), group: nginx.group } as const] : []),
        ];
        const warm = { connections: CONNECTIONS, seconds: 0, encoding: "identity", at_least } as const;
        for (const { url } of servers) await hammer({ ...warm, urls: [url] });
        at_least = WARM_UP_ANSWERS.further;
        for (const encoding of ["identity", "gzip"] as const) bars.push(...(await measure(name, servers, encoding)));
      }
      return bars;
    }),
};

async function measure(page: string, servers: readonly Server[], encoding: Encoding): Promise<Bar[]> {
  const measured = new Map<string, Measured>();
  for (const { name } of servers) measured.set(name, { rates: [], latencies_ms: [], unkept: 0, processor_ms: 0 });
  const round = { connections: CONNECTIONS, encoding, seconds: ROUND_S, at_least: ROUND_ANSWERS };
  for (let turn = 0; turn < ROUNDS; turn += 1)
    for (const { name, url, group } of servers) {
      const before_ms = processorMs(group);
      const { rate, latencies_ms, caches } = await hammer({ ...round, urls: [url] });
      const sum = measured.get(name);
      sum?.rates.push(rate);
      sum?.latencies_ms.push(...latencies_ms);
      if (sum) sum.processor_ms += processorMs(group) - before_ms;
      if (sum) sum.unkept += latencies_ms.length - (caches.get("HIT") ?? 0) - (caches.get("STALE") ?? 0);
    }
  console.log(`\n${page}, ${encoding}, ${CONNECTIONS} connections, ${ROUNDS} × ${ROUND_S} s of each in turn`);
  const ours = measured.get("ours");
  const stock = measured.get("static Next");
  if (!ours || !stock) throw new Error("Broken invariant: both are among the servers");
  for (const { name, url } of servers) {
    const each = measured.get(name) ?? ours;
    const { bytes } = await ask(url, encoding);
    const ratio = percentile(each.rates, 0.5) / percentile(stock.rates, 0.5);
    console.log(
      `  ${name.padEnd(12)}${String(bytes).padStart(8)} bytes${percentile(each.rates, 0.5).toFixed(0).padStart(8)} a second` +
        `${ratio.toFixed(2).padStart(7)} of static Next   p50 ${ms(each, 0.5)}   p99 ${ms(each, 0.99)}   processor ${(each.processor_ms / each.latencies_ms.length).toFixed(2)} ms each`,
    );
  }
  // In each round both met the same machine: the middle one of the rounds' ratios.
  const ratios = ours.rates.map((rate, turn) => rate / (stock.rates[turn] ?? Number.NaN));
  const what = `${page} (${encoding})`;
  return [
    {
      sentence: `${what}, ${ours.latencies_ms.length} requests: ${ours.unkept} not from the cache`,
      holds: ours.unkept === 0,
    },
    ratioBar(`${what}, requests a second ÷ static Next's`, percentile(ratios, 0.5), { at_least: 0.8 }),
    ratioBar(`${what}, p99 ÷ p50`, percentile(ours.latencies_ms, 0.99) / percentile(ours.latencies_ms, 0.5), {
      at_most: 5,
    }),
  ];
}

const ms = ({ latencies_ms }: Measured, share: number): string => `${percentile(latencies_ms, share).toFixed(1)} ms`;

/** What pages are made of, so that it compresses as they do; without what React would escape. */
const words = (pages: readonly string[]): string =>
  pages
    .join("")
    .replaceAll(/[&<>"'\\]/g, "_")
    .replaceAll(/\s/g, " ");
