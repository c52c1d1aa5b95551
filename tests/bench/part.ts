import type { BenchSettings } from "./settings";
import type { StockShop } from "./stock/shop";

/** What a part measures with. Stock Medusa is started by the first part that asks for it, and once for all. */
export type Bench = { readonly settings: BenchSettings; readonly stock: () => Promise<StockShop> };

/** A figure that was to be reached. Shown in the part's own words, then again at the end of the run. */
export type Bar = { readonly sentence: string; readonly holds: boolean };

/** One word of `npm run bench -- <part> …`. Prints what it measured; answers with its bars, none where it has none. */
export type BenchPart = {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<readonly Bar[]>;
};

/** A ratio that has to be at most, or at least, so much. */
export function ratioBar(what: string, ratio: number, limit: { at_most: number } | { at_least: number }): Bar {
  const [holds, wanted] =
    "at_most" in limit
      ? [ratio <= limit.at_most, `at most ${limit.at_most}`]
      : [ratio >= limit.at_least, `at least ${limit.at_least}`];
  return { sentence: `${what}: ${ratio.toFixed(2)} (${wanted})`, holds };
}
