import { execFileSync } from "node:child_process";

const ASK = `require("@ampoule/local-stack/free-ports").freePort().then((port) => process.stdout.write(String(port)))`;

/** A port that nobody listens on, at once: a configuration that is read while a file loads can't wait for it. */
export function freePortNow(): number {
  return Number(execFileSync(process.execPath, ["-e", ASK], { encoding: "utf8", cwd: __dirname }));
}
