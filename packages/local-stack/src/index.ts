export { runCli } from "./cli";
/** For tests that run processes of their own. */
export { Registry } from "./processes/registry";
export { Supervisor, type Program } from "./processes/supervisor";
export { waitUntilHealthy } from "./processes/health";
export { Seeded } from "./stack/prepare";
export { ensureDatabase } from "./postgres/cluster";
export { findRedis, startRedis } from "./redis";
export { findBrowser } from "./tests/browser";
export { findExecutable } from "./tests/debian-program";
