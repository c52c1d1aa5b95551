import { z } from "zod";

const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((value) => value === "true");
const port = z.coerce.number().int().min(1).max(65_535);
/** Addresses are put together from it: a slash at its end would stand there twice. */
const origin = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ""));

/** An origin as a browser says it, which has no slash at its end; or, as Medusa takes it, a pattern: `/\.clinic\.example$/`. */
const isOrigin = (each: string): boolean =>
  /^\/.+\/[a-z]*$/.test(each) || (URL.canParse(each) && new URL(each).origin === each && /^https?:/.test(each));
const origins = z
  .string()
  .transform((list) => list.split(",").map((each) => each.trim().replace(/^(https?:.*?)\/+$/, "$1")))
  .refine((each) => each.every(isOrigin), "Origins, as https://clinic.example, with commas between them")
  .transform((each) => each.join(","));

/**
 * What a driver reads as it was meant. In a password, `#`, `/` and `?` end the address early, and `%` begins a sequence.
 */
const serverAddress = (protocols: RegExp, beginning: string) =>
  z
    .string()
    .regex(protocols, beginning)
    .refine(
      isReadableAddress,
      "Can't be read: percent-encode what is special in its user or password, as %23 for # and %25 for %",
    );

function isReadableAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password, hash } = new URL(address);
  try {
    decodeURIComponent(`${username}${password}`);
    return hash === "";
  } catch {
    return false;
  }
}

/** Shown by the backend where it tells the storefront what staff have saved. */
const revalidate_secret = z.string().min(1);

/** Who runs, what speaks: what every process of ours reads. */
const common = {
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  /** Allows simulated payments and demo accounts in a production build. */
  AMPOULE_DEMO: flag,
  LOG_LEVEL: z.enum(["error", "warn", "info", "http", "debug", "silly"]).default("info"),
  /** How many proxies of ours stand before the process: so many entries of X-Forwarded-For, from the right, are true. */
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(8).default(0),
};

const stripe = {
  /** Secret key, `sk_…`. */
  STRIPE_API_KEY: z.string().regex(/^(sk|rk)_(test|live)_\w+$/, "A Stripe secret key begins with sk_test_ or sk_live_"),
  STRIPE_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_\w+$/, "A Stripe publishable key begins with pk_test_ or pk_live_"),
  STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_\w+$/, "A webhook secret begins with whsec_"),
  /** Set: the emulator's address as the backend reaches it. Unset: Stripe itself. */
  STRIPE_API_URL: origin.optional(),
};

/** A bucket for uploaded files: either all of these are set or none is. */
const s3 = {
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Where browsers read the bucket's files, without a slash at the end. */
  S3_FILE_URL: origin.optional(),
};
const S3 = Object.keys(s3);

export const BackendEnvironment = z.object({
  ...common,
  ...stripe,
  ...s3,
  /** Set: a store that speaks S3's language elsewhere. Unset: Amazon's own. */
  S3_ENDPOINT: origin.optional(),
  /** Folder of uploaded files where there is no bucket; a relative one begins where the process was started. */
  UPLOADS_FOLDER: z
    .string()
    .min(1)
    .refine((folder) => !/(^|\/)static\/?$/.test(folder), "Medusa serves a folder of this name to anybody")
    .default("uploads"),
  DATABASE_URL: serverAddress(/^postgres(ql)?:\/\//, "A PostgreSQL address begins with postgres://"),
  REDIS_URL: serverAddress(/^rediss?:\/\//, "A Redis address begins with redis:// or rediss://").optional(),
  PORT: port.default(9000),
  /** shared: serves and works. server: serves alone. worker: runs subscribers and jobs alone. */
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  /** What orders those who want the same cart: this process's memory, the database, or Redis. See `lockingOf`. */
  LOCKING: z.enum(["memory", "postgres", "redis"]).optional(),
  STORE_CORS: origins,
  ADMIN_CORS: origins,
  AUTH_CORS: origins,
  JWT_SECRET: z.string().min(1),
  COOKIE_SECRET: z.string().min(1),
  /** Signs the guests' order links. */
  ORDER_LINK_SECRET: z.string().min(1),
  /** False only where the admin is served over plain http on one's own machine. */
  COOKIE_SECURE: z
    .enum(["true", "false"])
    .default("true")
    .transform((value) => value === "true"),
  BACKEND_URL: origin,
  STOREFRONT_URL: origin,
  /** The storefront as this server reaches it. Unset: STOREFRONT_URL. */
  STOREFRONT_INTERNAL_URL: origin.optional(),
  STOREFRONT_REVALIDATE_SECRET: revalidate_secret,
});
export type BackendEnvironment = z.infer<typeof BackendEnvironment>;
export type Locking = NonNullable<BackendEnvironment["LOCKING"]>;

/** The locks that a backend uses: those that LOCKING names, or Redis's where there is a Redis, or its own memory's. */
export function lockingOf({ LOCKING, REDIS_URL }: { LOCKING?: Locking; REDIS_URL?: string }): Locking {
  return LOCKING ?? (REDIS_URL ? "redis" : "memory");
}

export const StorefrontEnvironment = z.object({
  ...common,
  PORT: port.default(8000),
  /** The backend as this server reaches it. */
  BACKEND_URL: origin,
  STOREFRONT_URL: origin,
  MEDUSA_PUBLISHABLE_KEY: z.string().regex(/^pk_[0-9a-f]+$/),
  STRIPE_PUBLISHABLE_KEY: stripe.STRIPE_PUBLISHABLE_KEY,
  /** Set: the emulator's address as the browser reaches it. Unset: Stripe's own script. */
  STRIPE_JS_URL: origin.optional(),
  STOREFRONT_REVALIDATE_SECRET: revalidate_secret,
  /** Where a CDN before the storefront is told which pages are old, by their `Cache-Tag`; unset where there is none. */
  CDN_PURGE_URL: z.url({ protocol: /^https?$/ }).optional(),
  CDN_PURGE_TOKEN: z.string().min(8).optional(),
});
export type StorefrontEnvironment = z.infer<typeof StorefrontEnvironment>;

export const EmulatorEnvironment = z.object({
  PORT: port.default(12_111),
  /** Folder of the durable journal. */
  STRIPE_EMULATOR_DATA: z.string().min(1),
  /** Where events go, and the secret they are signed with. */
  STRIPE_EMULATOR_WEBHOOK_URL: origin.optional(),
  STRIPE_EMULATOR_WEBHOOK_SECRET: stripe.STRIPE_WEBHOOK_SECRET.optional(),
  /** The types that are sent, with commas between them; all where none is named. */
  STRIPE_EMULATOR_WEBHOOK_EVENTS: z.string().min(1).default("*"),
  /** Opens the control door (clock, faults, reset) on the loopback address. */
  STRIPE_EMULATOR_CONTROL: flag,
});
export type EmulatorEnvironment = z.infer<typeof EmulatorEnvironment>;

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "ORDER_LINK_SECRET", "STOREFRONT_REVALIDATE_SECRET"];
/** Words that people write where a secret belongs, whatever they pad them with; and the stand-ins of our own builds. */
const PLACEHOLDER = /supersecret|change-?me|placeholder|your-?secret|stand-in|^(secret|password|example)/i;
/** A random secret of 32 characters has about 20 different ones; "aaaa…" and "abababab…" don't. */
const LEAST_VARIETY = 8;
/** What a database gets when nobody chooses. */
const WELL_KNOWN_PASSWORDS = ["", "postgres", "password", "medusa", "admin", "changeme"];
/** Signs the emulator's events; printed in this repository. */
const DEMO_WEBHOOK_SECRET = "whsec_ampouledemo";
/** The demo's member of staff; the README prints the password. A production without AMPOULE_DEMO refuses this sign-in. */
export const DEMO_STAFF = { email: "staff@ampoule.example", password: "ampoule-demo" } as const;

/**
 * Parses a process's environment once. Throws an Error whose message names each variable and why
 * it was refused, one a line, for the operator to read. Values are never repeated: they may be secrets.
 */
export function parseEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  source: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? refusals(given)
    : parsed.error.issues.map((issue) => `${issue.path.join(".") || "environment"}: ${issue.message}`);
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new Error(`The environment can't be used:\n${problems.map((line) => `  ${line}`).join("\n")}`);
}

/** What no single variable shows: a live key beside the emulator, a demo or a default secret in production. */
function refusals(given: Record<string, string | undefined>): string[] {
  const problems: string[] = [];
  const emulated = given["STRIPE_API_URL"] ?? given["STRIPE_JS_URL"];
  const live = ["STRIPE_API_KEY", "STRIPE_PUBLISHABLE_KEY"].filter((name) => given[name]?.includes("_live_"));
  const production = given["NODE_ENV"] === "production";
  if (emulated && live.length > 0) problems.push(`${live.join(", ")}: a live key must not meet the Stripe emulator`);
  if (emulated && production && given["AMPOULE_DEMO"] !== "true")
    problems.push("STRIPE_API_URL or STRIPE_JS_URL: simulated payments in production need AMPOULE_DEMO=true");
  problems.push(...twoModes(given));
  if (given["CDN_PURGE_URL"] && !given["CDN_PURGE_TOKEN"])
    problems.push("CDN_PURGE_TOKEN: a CDN is told by whom its pages are thrown away");
  problems.push(...halfABucket(given));
  if (given["LOCKING"] === "redis" && !given["REDIS_URL"])
    problems.push("REDIS_URL: LOCKING=redis keeps its locks there");
  if (production) {
    for (const name of SECRETS) {
      const value = given[name];
      if (value !== undefined && !isSecret(value))
        problems.push(`${name}: production needs a secret of 32 characters or more that nobody can guess`);
    }
    if (given["AMPOULE_DEMO"] !== "true")
      problems.push(...sharedSecrets(given), ...demoSettings(given), ...lostUploads(given));
  }
  return problems;
}

/** A card that is taken in one of Stripe's modes can't be charged in the other. */
function twoModes(given: Record<string, string | undefined>): string[] {
  const modeOf = (name: string) => /_(test|live)_/.exec(given[name] ?? "")?.[1];
  const [secret, publishable] = [modeOf("STRIPE_API_KEY"), modeOf("STRIPE_PUBLISHABLE_KEY")];
  if (!secret || !publishable || secret === publishable) return [];
  return [`STRIPE_PUBLISHABLE_KEY: a ${publishable} key beside a ${secret} STRIPE_API_KEY; both must be of one mode`];
}

function isSecret(value: string): boolean {
  return value.length >= 32 && !PLACEHOLDER.test(value) && new Set(value).size >= LEAST_VARIETY;
}

/** One secret that leaks must not open the other doors. */
function sharedSecrets(given: Record<string, string | undefined>): string[] {
  return SECRETS.flatMap((name, index) => {
    const twin = SECRETS.slice(0, index).find((earlier) => given[name] !== undefined && given[earlier] === given[name]);
    return twin ? [`${name}: production needs another secret than ${twin}'s`] : [];
  });
}

function halfABucket(given: Record<string, string | undefined>): string[] {
  const missing = S3.filter((name) => !given[name]);
  if (![...S3, "S3_ENDPOINT"].some((name) => given[name]) || missing.length === 0) return [];
  return [`${missing.join(", ")}: a bucket for uploaded files needs all of ${S3.join(", ")}`];
}

/** A folder that nobody chose lies within the build, and goes with it at the next one. Only a backend has a database. */
function lostUploads(given: Record<string, string | undefined>): string[] {
  if (!given["DATABASE_URL"] || given["UPLOADS_FOLDER"] || given["S3_BUCKET"]) return [];
  return ["UPLOADS_FOLDER: production needs a folder or a bucket whose files outlive a build"];
}

/** What suits one's own machine and a demo, and nobody's clinic. */
function demoSettings(given: Record<string, string | undefined>): string[] {
  const problems: string[] = [];
  if (given["COOKIE_SECURE"] === "false")
    problems.push("COOKIE_SECURE: sign-ins over plain http in production need AMPOULE_DEMO=true");
  if (given["STRIPE_WEBHOOK_SECRET"] === DEMO_WEBHOOK_SECRET)
    problems.push("STRIPE_WEBHOOK_SECRET: the demo's secret is public; production needs its endpoint's own");
  const database = given["DATABASE_URL"];
  if (database !== undefined && WELL_KNOWN_PASSWORDS.includes(passwordIn(database)))
    problems.push("DATABASE_URL: production needs a database password that nobody can guess");
  return problems;
}

/** The address's password; where there is none by design (a socket, a certificate), the address has no user either. */
function passwordIn(address: string): string {
  const { username, password } = new URL(address);
  return username === "" ? "none" : decodeURIComponent(password);
}
