import { execFileSync } from "node:child_process";

const ASK = `const s = require("net").createServer().listen(0, "127.0.0.1", () => {
  process.stdout.write(String(s.address().port)); s.close();
});`;

/** A port that nobody listens on, at once: a configuration that is read while a file loads can't wait for it. */
export function freePortNow(): number {
  return Number(execFileSync(process.execPath, ["-e", ASK], { encoding: "utf8" }));
}
