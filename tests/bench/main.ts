import { depositCheckout } from "./deposit-checkout";
import { call } from "./http";
import { reportCheckouts } from "./report";
import { type BenchSettings, benchSettings } from "./settings";
import { Stopwatch } from "./statistics";
import { stockCheckout } from "./stock-checkout";
import { startStockServer } from "./stock-server";
import { openStockShop } from "./stock-shop";

const WARM_UP = 3;
const ROUNDS = 30;
const AT_ONCE = 10;

/** Runs ours and stock in turn, so that the machine's drift meets both alike. */
async function main(): Promise<void> {
  const settings = benchSettings(process.env);
  const variant_id = await kitVariant(settings);
  const server = await startStockServer(settings);
  try {
    const shop = await openStockShop(server.url);
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
    const ourRate = await perSecond(() => ours(ourCrowd));
    const stockRate = await perSecond(() => stock(stockCrowd));
    reportCheckouts(`Whole checkout, ${AT_ONCE} at once`, ourCrowd, stockCrowd);
    console.log(
      `\ncheckouts a second, ${AT_ONCE} at once: ours ${ourRate.toFixed(2)}, stock ${stockRate.toFixed(2)}, ratio ${(ourRate / stockRate).toFixed(2)}`,
    );
  } finally {
    await server.stop();
  }
}

async function perSecond(checkout: () => Promise<void>): Promise<number> {
  const each = 4;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let round = 0; round < each; round += 1) await checkout();
    }),
  );
  return (AT_ONCE * each * 1_000) / (performance.now() - start);
}

async function kitVariant(settings: BenchSettings): Promise<string> {
  const { care_package } = await call<{ care_package: { options: { variant_id: string; is_course: boolean }[] } }>(
    `${settings.backend_url}/store/care-packages/radiance-kit`,
    { headers: { "x-publishable-api-key": settings.publishable_key } },
  );
  const course = care_package.options.find((option) => option.is_course);
  if (!course) throw new Error("The radiance kit isn't sold as a course");
  return course.variant_id;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
