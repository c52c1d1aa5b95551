/** What `npm run bench` hands over. */
export type BenchSettings = {
  backend_url: string;
  storefront_url: string;
  emulator_url: string;
  database_url: string;
  publishable_key: string;
  region_id: string;
  staff: { email: string; password: string };
  /** Folder of our compiled payment provider, which stock registers too. */
  payment_provider: string;
  /** Process groups of what is measured. */
  backend_pid: number;
  storefront_pid: number;
};

/** Throws where a variable is missing: the benchmark is run by `npm run bench`, which starts what it measures. */
export function benchSettings(source: Readonly<Record<string, string | undefined>>): BenchSettings {
  const read = (name: string): string => {
    const value = source[name];
    if (!value) throw new Error(`${name} is missing: run the benchmark by \`npm run bench\`.`);
    return value;
  };
  return {
    backend_url: read("BACKEND_URL"),
    storefront_url: read("STOREFRONT_URL"),
    emulator_url: read("STRIPE_EMULATOR_URL"),
    database_url: read("DATABASE_URL"),
    publishable_key: read("MEDUSA_PUBLISHABLE_KEY"),
    region_id: read("REGION_ID"),
    staff: { email: read("STAFF_EMAIL"), password: read("STAFF_PASSWORD") },
    payment_provider: read("BENCH_PAYMENT_PROVIDER"),
    backend_pid: Number(read("BACKEND_PID")),
    storefront_pid: Number(read("STOREFRONT_PID")),
  };
}
