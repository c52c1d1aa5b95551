import { DEMO_STAFF } from "@ampoule/contract/environment";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  generateJwtToken,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils";
import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { environment } from "../../environment";
import { pathOf, Refusal } from "../http";
import { addressOf, attemptsOf, limited } from "./limited";

const EMAILPASS = "emailpass";

/** Who may have an account here. Medusa looks a stranger's kind up in objects of its own, whose parents have names, too. */
const ACTORS = ["customer", "user"];

/** `/auth/<actor>/<provider>` and what may follow. Medusa's own rooms under /auth that have other shapes are left. */
const PROVIDER = /^\/auth\/(?!session|token|mfa|verification)([^/]+)\/([^/]+)(?:\/([^/]+))?$/i;

type Credentials = { readonly email: string; readonly password: string };

/**
 * Before Medusa's sign-in routes: limits by address, and by account and address together; and the same answer, after
 * the same work, whether or not there is such an account. No account is ever locked for everybody: that would let a
 * stranger lock a client out.
 */
export async function guardSignIn(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = pathOf(req);
  const address = addressOf(req);
  const [, actor = "", provider = "", verb = ""] = (PROVIDER.exec(path) ?? []).map((part) =>
    decoded(part).toLowerCase(),
  );
  if (actor === "" || provider === "user") {
    if (req.method !== "DELETE" && req.method !== "OPTIONS") await limited(req, [["auth_address", address]]);
    return next();
  }
  if (!ACTORS.includes(actor)) {
    await limited(req, [["auth_address", address]]);
    throw new Refusal("NOT_FOUND");
  }
  if (verb === "register") {
    await limited(req, [["register_address", address]]);
    return answerRegisteredAlike(req, res, next, actor, provider);
  }
  if (verb === "reset-password") {
    const account = `${address} ${actor} ${textIn(req.body, "identifier")}`;
    await limited(req, [
      ["reset_address", address],
      ["reset_account", account],
    ]);
    return next();
  }
  if (verb !== "" || provider === "providers") {
    await limited(req, [["auth_address", address]]);
    return next();
  }
  const account = `${address} ${actor} ${textIn(req.body, "email")}`;
  await limited(req, [
    ["sign_in_address", address],
    ["sign_in_account", account],
  ]);
  forgiveSuccess(req, res, address, account);
  const credentials = credentialsIn(req.body);
  if (provider === EMAILPASS && credentials) {
    if (isDemoInProduction(credentials)) throw wrongPassword();
    if (!(await isKnown(req, credentials.email))) await asMuchWork(credentials.password);
  }
  next();
}

/** A right password takes its attempts back: people who sign in often are no attackers. */
function forgiveSuccess(req: MedusaRequest<unknown>, res: MedusaResponse, address: string, account: string): void {
  res.on("finish", () => {
    if (res.statusCode !== 200) return;
    const attempts = attemptsOf(req);
    Promise.all([
      attempts.forgive("sign_in_address", address, "last"),
      attempts.forgive("sign_in_account", account, "all"),
    ]).catch((error: unknown) => {
      const reason = error instanceof Error ? error.name : "unknown";
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`A sign-in's attempts were not taken back: ${reason}`);
    });
  });
}

/**
 * Medusa answers "Identity with email already exists" where there is one: anybody could ask who is a client here. So
 * whoever doesn't know that account's password is answered as for a new one, by a token of an identity that there is
 * not and that opens nothing. Who knows it gets Medusa's own answer, which stock storefronts build on.
 */
async function answerRegisteredAlike(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
  next: MedusaNextFunction,
  actor: string,
  provider: string,
): Promise<void> {
  const credentials = credentialsIn(req.body);
  if (provider !== EMAILPASS || !credentials || !(await isKnown(req, credentials.email))) return next();
  const { success } = await req.scope.resolve(Modules.AUTH).authenticate(EMAILPASS, { body: credentials });
  if (success) return next();
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const token = generateJwtToken(
    {
      actor_id: "",
      actor_type: actor,
      auth_identity_id: generateEntityId(undefined, "authid"),
      auth_provider: provider,
      mfa_enabled: false,
      mfa_challenge_completed_at: null,
      app_metadata: {},
      user_metadata: {},
    },
    { secret: http.jwtSecret, expiresIn: http.jwtExpiresIn, jwtOptions: http.jwtOptions },
  );
  res.status(200).json({ token });
}

async function isKnown(req: MedusaRequest<unknown>, email: string): Promise<boolean> {
  const filters = { provider: EMAILPASS, entity_id: email };
  const found = await req.scope.resolve(Modules.AUTH).listProviderIdentities(filters, { select: ["id"], take: 1 });
  return found.length > 0;
}

/** The cost of Medusa's emailpass provider: an account that isn't there must not answer sooner. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const hashed = promisify<string, Buffer, number, typeof COST, Buffer>(scrypt);

async function asMuchWork(password: string): Promise<void> {
  await hashed(password, randomBytes(32), 64, COST);
}

/** The password of the demo's staff is printed in the README. */
function isDemoInProduction({ email, password }: Credentials): boolean {
  const { NODE_ENV, AMPOULE_DEMO } = environment();
  return (
    NODE_ENV === "production" &&
    !AMPOULE_DEMO &&
    email.toLowerCase() === DEMO_STAFF.email &&
    password === DEMO_STAFF.password
  );
}

/** As Medusa says it. */
function wrongPassword(): MedusaError {
  return new MedusaError(MedusaError.Types.UNAUTHORIZED, "Invalid email or password");
}

function credentialsIn(body: unknown): Credentials | undefined {
  const [email, password] = [stringIn(body, "email"), stringIn(body, "password")];
  return email && password ? { email, password } : undefined;
}

/** An account's name, for counting. Medusa minds the case of letters, whoever guesses must not profit from it. */
function textIn(body: unknown, field: string): string {
  return (stringIn(body, field) ?? "").trim().toLowerCase();
}

function stringIn(body: unknown, field: string): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1];
  return typeof value === "string" ? value : undefined;
}

function decoded(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? "");
  } catch {
    return part ?? "";
  }
}
