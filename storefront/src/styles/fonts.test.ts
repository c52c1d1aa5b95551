import { spawnSync } from "node:child_process";
import { join } from "node:path";

const MAKER = join(__dirname, "..", "..", "scripts", "make-fonts.mjs");

test("our fonts are what `npm run fonts` makes of the packaged ones, and their licences lie beside them", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAKER, "--check"], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});
