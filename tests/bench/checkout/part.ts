import { type Bar, type BenchPart, ratioBar } from "../part";
import { percentile, Stopwatch } from "../statistics";
import { depositCheckout } from "./deposit-checkout";
import { kitVariant } from "./kit-variant";
import { reportCheckouts } from "./report";
import { stockCheckout } from "./stock-checkout";

const WARM_UP = 3;
const ROUNDS = 30;
const AT_ONCE = 10;
/** Blocks of the crowd, ours and stock's in turn, so that the machine's drift meets both alike here, too. */
const BLOCKS = 2;
const EACH_IN_BLOCK = 8;

/** The whole deposit checkout beside stock's, in turn, so that the machine's drift meets both alike. */
export const checkoutPart: BenchPart = {
  name: "checkout",
  run: async ({ settings, stock: openShop }) => {
    const variant_id = await kitVariant(settings);
    const shop = await openShop();
    const ours = (watch: Stopwatch) => depositCheckout(settings, variant_id, watch);
    const stock = (watch: Stopwatch) => stockCheckout(shop, watch);
    const discarded = new Stopwatch();
    for (let round = 0; round < WARM_UP; round += 1) {
      await ours(discarded);
      await stock(discarded);
    }

    const [ourWatch, stockWatch] = [new Stopwatch(), new Stopwatch()];
    for (let round = 0; round < ROUNDS; round += 1) {
      await ours(ourWatch);
      await stock(stockWatch);
    }
    reportCheckouts(`Whole checkout, one at a time, ${ROUNDS} of each in turn`, ourWatch, stockWatch);

    const [ourCrowd, stockCrowd] = [new Stopwatch(), new Stopwatch()];
    let [ourTime, stockTime] = [0, 0];
    for (let block = 0; block < BLOCKS; block += 1) {
      ourTime += await crowd(() => ours(ourCrowd));
      stockTime += await crowd(() => stock(stockCrowd));
    }
    const perSecond = (time: number) => (AT_ONCE * EACH_IN_BLOCK * BLOCKS * 1_000) / time;
    const [ourRate, stockRate] = [perSecond(ourTime), perSecond(stockTime)];
    reportCheckouts(`Whole checkout, ${AT_ONCE} at once`, ourCrowd, stockCrowd);
    console.log(
      `\ncheckouts a second, ${AT_ONCE} at once: ours ${ourRate.toFixed(2)}, stock ${stockRate.toFixed(2)}, ratio ${(ourRate / stockRate).toFixed(2)}`,
    );
    return [
      ...wholeBars("checkout, one at a time", ourWatch, stockWatch),
      ...wholeBars(`checkout, ${AT_ONCE} at once`, ourCrowd, stockCrowd),
      ratioBar(`checkouts a second, ${AT_ONCE} at once`, ourRate / stockRate, { at_least: 2 }),
    ];
  },
};

function wholeBars(title: string, ours: Stopwatch, stock: Stopwatch): Bar[] {
  const ratio = (share: number) =>
    percentile(ours.steps.get("whole") ?? [], share) / percentile(stock.steps.get("whole") ?? [], share);
  return [
    ratioBar(`${title}, p50`, ratio(0.5), { at_most: 0.7 }),
    ratioBar(`${title}, p95`, ratio(0.95), { at_most: 0.7 }),
  ];
}

/** Milliseconds that the clients of one block took together. */
async function crowd(checkout: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let round = 0; round < EACH_IN_BLOCK; round += 1) await checkout();
    }),
  );
  return performance.now() - start;
}
