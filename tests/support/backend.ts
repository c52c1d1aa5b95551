import { join } from "node:path";
import { CATALOGUE_TAGS } from "@ampoule/contract/revalidation";
import { z } from "@medusajs/framework/zod";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { setAuthAppMetadataWorkflow } from "@medusajs/medusa/core-flows";
import { seed } from "../../backend/src/seed";
import { savesAreSpread } from "../../backend/src/workflows/catalogue/freshness/after-save";
import { keptCatalogue } from "../../backend/src/workflows/catalogue/freshness/kept-catalogue";
import { rebuildIndex } from "../../backend/src/workflows/catalogue/index/keep-index";
import { PutBack } from "./put-back";
import { sharing } from "./together";

const BACKEND = join(__dirname, "../../backend");

type RunnerOptions = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0];
export type Answer<Body = Record<string, unknown>> = { status: number; body: Body; etag: string | undefined };

/** A seeded backend over HTTP. Each test begins with the database as the seed left it. */
export type Backend = {
  container: () => MedusaContainer;
  sql: RunnerOptions["dbConnection"];
  /** Where it listens. */
  address: () => string;
  /** Region of the seed. */
  region: () => string;
  /** Publishable key of the seed. */
  key: () => string;
  /** The demo's member of staff, signed in. */
  token: () => string;
  store: Caller;
  /** As the demo's member of staff. */
  admin: Caller;
  /** After a change by SQL, which tells nobody: the index is mended, nothing is remembered. Tells how much was mended. */
  mendIndex: () => Promise<number>;
};

export type Caller = {
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  delete: (path: string) => Promise<Answer>;
};

const STAFF = { email: "staff@ampoule.example", password: "ampoule-demo" };

/** What the seed wrote, where a whole run's databases begin with it. */
async function seededBefore(sql: RunnerOptions["dbConnection"]) {
  const { rows } = await sql.raw(`SELECT k.token AS publishable_key, r.id AS region_id FROM api_key k, region r
    WHERE k.type = 'publishable' AND k.deleted_at IS NULL AND r.deleted_at IS NULL`);
  return z.array(Seeded).parse(rows)[0];
}

const Seeded = z.object({ publishable_key: z.string(), region_id: z.string() });

/**
 * Medusa's runner puts the database back before each test by copying it anew, and has no option not to. What it asks of
 * Jest for that is taken for nothing; a hook of ours is in its place.
 */
function withoutCopies(options: Parameters<typeof medusaIntegrationTestRunner>[0]): void {
  const { beforeEach: ofJest } = globalThis;
  globalThis.beforeEach = () => undefined;
  medusaIntegrationTestRunner({
    ...options,
    testSuite: (booted) => {
      globalThis.beforeEach = ofJest;
      let database: PutBack | undefined;
      beforeEach(async () => {
        if (database && (await database.putBack())) return;
        await (database ? booted.dbUtils.restore() : booted.dbUtils.snapshot());
        database = new PutBack(booted.dbConnection);
        await database.remember();
      });
      options.testSuite(booted);
    },
  });
}

/** Boots a backend for a file's tests. Failed requests are answers, not exceptions. */
export const { with: withBackend, together: backendTogether } = sharing<Backend>((suite) => {
  withoutCopies({
    medusaConfigFile: BACKEND,
    cwd: BACKEND,
    testSuite: ({ api, getContainer, dbConnection }) => {
      let seeded: { publishable_key: string; region_id: string };
      let token: string;

      beforeAll(async () => {
        seeded = (await seededBefore(dbConnection)) ?? (await seed(getContainer()));
        token = await staffToken(getContainer());
        await savesAreSpread();
      });
      // The database is put back without a word to the process that serves from it.
      beforeEach(() => keptCatalogue(getContainer()).forget(CATALOGUE_TAGS));

      // What a test saved is not written into the next one's database.
      afterEach(savesAreSpread);

      const caller = (prefix: string, headersOf: () => Record<string, string>): Caller => {
        const call = async (method: string, path: string, data: unknown, headers: Record<string, string> = {}) => {
          const {
            status,
            data: body,
            headers: answered,
          } = await api.request({
            method,
            url: `${prefix}${path}`,
            data,
            headers: { ...headersOf(), ...headers },
            validateStatus: () => true,
          });
          return { status, body, etag: answered["etag"] };
        };
        return {
          get: (path, headers) => call("GET", path, undefined, headers),
          post: (path, body, headers) => call("POST", path, body ?? {}, headers),
          delete: (path) => call("DELETE", path, undefined),
        };
      };

      suite({
        container: getContainer,
        sql: dbConnection,
        address: () => String(api.defaults.baseURL),
        region: () => seeded.region_id,
        key: () => seeded.publishable_key,
        token: () => token,
        store: caller("/store", () => ({ "x-publishable-api-key": seeded.publishable_key })),
        admin: caller("/admin", () => ({ authorization: `Bearer ${token}` })),
        mendIndex: async () => {
          const changed = await rebuildIndex(getContainer());
          keptCatalogue(getContainer()).forget(CATALOGUE_TAGS);
          return changed;
        },
      });

      /** The demo's account, which a prepared database has already. */
      async function staffToken(container: MedusaContainer): Promise<string> {
        const known = await api.post("/auth/user/emailpass", STAFF, { validateStatus: () => true });
        if (known.status === 200) return known.data.token;
        const [user] = await container.resolve("user").createUsers([{ email: STAFF.email }]);
        const registered = await api.post("/auth/user/emailpass/register", STAFF);
        const claims = JSON.parse(Buffer.from(registered.data.token.split(".")[1], "base64url").toString("utf8"));
        await setAuthAppMetadataWorkflow(container).run({
          input: { authIdentityId: claims.auth_identity_id, actorType: "user", value: user?.id ?? null },
        });
        const signedIn = await api.post("/auth/user/emailpass", STAFF);
        return signedIn.data.token;
      }
    },
  });
});
