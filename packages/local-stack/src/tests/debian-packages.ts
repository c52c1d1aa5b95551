/** Every Debian package that the project may install or name, the first that the archive has. PostgreSQL comes from npm. */
export const DEBIAN_PACKAGES = {
  /** For the browser tests, where no Chromium is found. */
  browser: ["chromium-headless-shell", "chromium"],
  /** For the tests with several processes, where no Redis is found. */
  redis: ["redis-server"],
} as const;

/** One line that installs the first of these that can be. */
export function installCommands(packages: readonly string[]): string {
  const ways = packages.map((name) => `apt-get install -y --no-install-recommends ${name}`);
  return `apt-get update && ${ways.length > 1 ? `{ ${ways.join(" || ")}; }` : ways.join("")}`;
}
