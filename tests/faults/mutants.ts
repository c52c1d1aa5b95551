import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Behaviour } from "./client";
import { type Break, crowdOf } from "./schedule";

/** One of our own guards, taken out of a copy of the backend's build. */
export type Mutant = {
  readonly name: string;
  /** Replaced in the built file; the text must be there exactly once. */
  readonly patches?: readonly { readonly file: string; readonly from: string; readonly to: string }[];
  readonly files?: Readonly<Record<string, string>>;
  /** Run once on the seeded database. */
  readonly sql?: string;
  /** What has to be said for it to be noticed, where other guards are out as well. Unset: anything. */
  readonly sign?: RegExp;
  /** What all clients do: those that come by where this guard stands. */
  readonly everybody?: Partial<Behaviour>;
  /** What goes wrong besides: a guard behind the lock is come to where locks run out. */
  readonly breaks?: Break;
};

/** A lock provider that grants everything to everybody. */
const NO_LOCKS = `
const { ModuleProvider, Modules } = require("@medusajs/framework/utils");
class NoLocks {
  static identifier = "no-locks";
  async execute(keys, job) { return job(); }
  async acquire() {}
  async release() { return true; }
  async releaseAll() {}
}
module.exports = { default: ModuleProvider(Modules.LOCKING, { services: [NoLocks] }) };
`;

const WITHOUT_LOCK = {
  files: { "src/modules/no-locks/index.js": NO_LOCKS },
  patches: [
    {
      file: "medusa-config.js",
      from: `if (locking === "memory")
        return [];`,
      to: `return [{ resolve: "@medusajs/medusa/locking", options: { providers: [
          { resolve: folderOf("no-locks"), id: "no-locks", is_default: true, options: {} }] } }];`,
    },
  ],
} satisfies Pick<Mutant, "files" | "patches">;

const conflictOn = (column: string) => `ON CONFLICT (${column}) WHERE deleted_at IS NULL DO NOTHING RETURNING id`;

/** Each must be noticed: else the schedules don't look where that guard stands. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: "the cart lock",
    // The database sorts out most of what it lets through; a cart that changes while it is completed is the rest.
    everybody: { door: "stock", edits: "while_completing", pays: true, tabs: 3, forged: "never" },
    ...WITHOUT_LOCK,
  },
  {
    name: "the unique index of the ledger's facts",
    sql: `drop index "IDX_ledger_fact_reference_unique"`,
    patches: [
      {
        file: "src/modules/ledger/service.js",
        from: conflictOn("reference"),
        to: "RETURNING id",
      },
    ],
  },
  {
    // It stands behind the lock: what comes to it comes where there is none. One payment makes one order by core's own
    // index; a consultation that costs nothing has this one alone.
    name: "the unique index of a cart's order",
    // It takes a crowd to come between two statements.
    everybody: crowdOf(8),
    sign: /it has \d orders/,
    sql: `drop index "IDX_order_cart_one_order_per_cart"`,
    files: WITHOUT_LOCK.files,
    patches: [
      ...WITHOUT_LOCK.patches,
      {
        file: "src/modules/payment-schedule/loaders/one-order-per-cart.js",
        from: `IF to_regclass('order_cart') IS NOT NULL`,
        to: `IF false AND to_regclass('order_cart') IS NOT NULL`,
      },
    ],
  },
  {
    name: "the inbox's unique id",
    sql: `drop index "IDX_stripe_event_event_id_unique"`,
    patches: [{ file: "src/modules/stripe-inbox/service.js", from: conflictOn("event_id"), to: "RETURNING id" }],
  },
  {
    name: "the amount check",
    breaks: "locks",
    // Behind the lock, too: what changes the cart after it was paid waits there for its order.
    everybody: { edits: "while_completing", pays: true, tabs: 2, forged: "never" },
    patches: [
      {
        file: "src/workflows/checkout/judge-completion.js",
        from: "    const sessions = cart.collection?.sessions ?? [];\n",
        to: "    return undefined;\n    const sessions = cart.collection?.sessions ?? [];\n",
      },
    ],
  },
  {
    name: "the sweeper",
    patches: [
      {
        file: "src/jobs/sweep-stripe-events.js",
        from: "const found = await (0, sweep_events_1.sweepEvents)(container, new Date());",
        to: "const found = 0;",
      },
    ],
  },
];

/** Writes the mutant beside its build, where its packages are found, and gives its folder. */
export function makeMutant(build: string, mutant: Mutant): string {
  const folder = join(dirname(dirname(build)), "mutants", mutant.name.replaceAll(/\W+/g, "-"));
  rmSync(folder, { recursive: true, force: true });
  cpSync(build, folder, { recursive: true });
  for (const [file, text] of Object.entries(mutant.files ?? {})) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const { file, from, to } of mutant.patches ?? []) {
    const text = readFileSync(join(folder, file), "utf8");
    if (text.split(from).length !== 2)
      throw new Error(`The mutant without ${mutant.name} no longer fits ${file}: mend tests/faults/mutants.ts`);
    writeFileSync(join(folder, file), text.replace(from, to));
  }
  return folder;
}
