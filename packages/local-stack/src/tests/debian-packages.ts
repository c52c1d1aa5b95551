/** Every Debian package that the project may install or name. PostgreSQL comes from npm. */
export const DEBIAN_PACKAGES = {
  /** For the browser tests, where no Chromium is found. */
  browser: ["chromium"],
} as const;

export function installCommands(packages: readonly string[]): string {
  return `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;
}
