import { loadavg } from "node:os";
import type { Bar } from "./part";
import { chosenParts } from "./parts";
import { benchSettings } from "./settings";
import { type StockServer, startStockServer } from "./stock/server";
import { openStockShop, type StockShop } from "./stock/shop";

/** `npm run bench [-- <part> …]`: each part prints what it measures; the bars stand together at the end. */
async function main(): Promise<void> {
  const parts = chosenParts(process.argv.slice(2));
  const settings = benchSettings(process.env);
  let server: StockServer | undefined;
  let shop: Promise<StockShop> | undefined;
  const openShop = async (): Promise<StockShop> => {
    server = await startStockServer(settings);
    return openStockShop(server.url);
  };
  const bars: Bar[] = [];
  try {
    for (const part of parts) {
      console.log(`\n== ${part.name}, load ${loadavg()[0]?.toFixed(1) ?? "unknown"}`);
      bars.push(...(await part.run({ settings, stock: () => (shop ??= openShop()) })));
    }
  } finally {
    await server?.stop();
  }
  if (bars.length > 0) console.log(`\n== bars, load ${loadavg()[0]?.toFixed(1) ?? "unknown"}`);
  for (const { sentence, holds } of bars) console.log(`${holds ? "PASS" : "FAIL"} ${sentence}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
