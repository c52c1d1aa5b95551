import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BackendEnvironment, EmulatorEnvironment, StorefrontEnvironment } from "@ampoule/contract/environment";
import { PORT_RULES } from "../stack/ports";

const root = join(__dirname, "..", "..", "..", "..");
const example = readFileSync(join(root, ".env.example"), "utf8");
const named = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1] ?? "");

/** Read by the supervisor, by docker compose or by the tests, and by no process of ours. */
const OF_NO_PROCESS = [
  "POSTGRES_PASSWORD",
  "CHROMIUM_PATH",
  "REDIS_SERVER_PATH",
  ...Object.values(PORT_RULES).map((rule) => rule.variable),
];
const read = [BackendEnvironment, StorefrontEnvironment, EmulatorEnvironment].flatMap((schema) =>
  Object.keys(schema.shape),
);

test("the example names each variable that a process reads, once, and no other", () => {
  expect([...named].sort()).toEqual([...new Set([...read, ...OF_NO_PROCESS])].sort());
});

test("each variable stands under a comment that explains it or its neighbours", () => {
  const paragraphs = example.split(/\n{2,}/).filter((paragraph) => /^[A-Z0-9_]+=/m.test(paragraph));
  const bare = paragraphs.filter((paragraph) => !paragraph.startsWith("#") && !/PORT=/.test(paragraph));
  expect(bare).toEqual([]);
});

test("what the example sets is what is used without it", () => {
  for (const { variable, usual } of Object.values(PORT_RULES)) expect(example).toContain(`${variable}=${usual}\n`);
});
