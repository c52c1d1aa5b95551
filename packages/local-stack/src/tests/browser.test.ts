import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRedis } from "../redis";
import { findBrowser } from "./browser";
import { installCommands } from "./debian-packages";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "browser-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, mode = 0o755): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  chmodSync(path, mode);
  return path;
}

test("the browser that CHROMIUM_PATH names comes first, Playwright's own second, one on the path third", () => {
  const [named, own, installed] = [program("named"), program("own"), program("chromium-headless-shell")];
  expect(findBrowser({ CHROMIUM_PATH: named, PATH: folder }, () => own)).toBe(named);
  expect(findBrowser({ PATH: folder }, () => own)).toBe(own);
  expect(findBrowser({ PATH: folder }, () => undefined)).toBe(installed);
});

test("a browser that isn't there is passed over", () => {
  const installed = program("google-chrome");
  const missing = join(folder, "nothing");
  const found = findBrowser({ CHROMIUM_PATH: missing, PATH: folder }, () => missing);
  expect([installed, "/usr/bin/chromium-headless-shell", "/usr/bin/chromium"]).toContain(found);
});

test("the command that would install a program is one line, and takes what the archive has", () => {
  const install = "apt-get install -y --no-install-recommends";
  expect(installCommands(["redis-server"])).toBe(`apt-get update && ${install} redis-server`);
  expect(installCommands(["a-shell", "chromium"])).toBe(
    `apt-get update && { ${install} a-shell || ${install} chromium; }`,
  );
});

test("the Redis that REDIS_SERVER_PATH names comes before one on the path", () => {
  const [named, installed] = [program("named"), program("redis-server")];
  expect(findRedis({ REDIS_SERVER_PATH: named, PATH: folder })).toBe(named);
  expect(findRedis({ PATH: folder })).toBe(installed);
});
