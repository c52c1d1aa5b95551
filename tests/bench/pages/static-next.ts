import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitUntilHealthy } from "@ampoule/local-stack";
import { freePortNow } from "../../support/free-port";
import type { Programs } from "../programs";
import { ask, keep } from "./hammer";

const ROOT = join(__dirname, "..", "..", "..");
/** Within the storefront, where npm keeps Next. */
const PROJECT = join(ROOT, "storefront", ".data", "static-next");

export type StaticNext = {
  /** The address of a static page whose answer has so many bytes, to a letter. */
  readonly pageOf: (bytes: number) => Promise<string>;
  readonly group: number;
};

/**
 * Builds and starts Next as it comes, with one static page that says as much as is asked of it. `words`: what it says,
 * as long as the longest page at least.
 */
export async function startStaticNext({ supervisor, folder }: Programs, words: string): Promise<StaticNext> {
  const file = join(folder, "words.txt");
  writeFileSync(file, words);
  const env = { ...process.env, NODE_ENV: "production", BENCH_ROOT: ROOT, BENCH_WORDS: file };
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(PROJECT, { recursive: true });
  cpSync(join(__dirname, "static-next"), PROJECT, { recursive: true });
  const modules = [join(ROOT, "storefront", "node_modules"), join(ROOT, "node_modules")];
  const next = modules.map((each) => join(each, ".bin", "next")).find(existsSync) ?? "next";
  const build = { name: "static-next-build", program: process.execPath, args: [next, "build"], cwd: PROJECT, env };
  await supervisor.run(build);
  const port = freePortNow();
  const program = supervisor.start({
    name: "static-next",
    program: process.execPath,
    args: ["server.js"],
    cwd: join(PROJECT, ".next", "standalone", "storefront", ".data", "static-next"),
    env: { ...env, HOSTNAME: "localhost", PORT: String(port) },
  });
  const address = (length: number) => `http://localhost:${port}/${length}`;
  await waitUntilHealthy(supervisor, program, [address(1)]);
  return { pageOf: (bytes) => pageOf(bytes, address), group: program.child.pid };
}

/** A page says its words twice, as HTML and as React's data: two bytes or more a letter, and some around them. */
async function pageOf(bytes: number, address: (length: number) => string): Promise<string> {
  let length = Math.floor(bytes / 2);
  for (let tries = 0; tries < 12; tries += 1) {
    const url = address(length);
    const missing = bytes - (await ask(url, "identity")).bytes;
    // A letter may have three bytes, and stands there twice.
    if (Math.abs(missing) <= 6) {
      await keep(url);
      return url;
    }
    length += Math.trunc(missing / 2) || Math.sign(missing);
  }
  throw new Error(`No static page has ${bytes} bytes`);
}
