/** Every Debian package that the project may install or name. PostgreSQL comes from npm. */
export const DEBIAN_PACKAGES = {
  /** For the browser tests, where no Chromium is found. */
  browser: ["chromium"],
  /** For the tests with several processes, where no Redis is found. */
  redis: ["redis-server"],
} as const;

export function installCommands(packages: readonly string[]): string {
  return `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;
}
