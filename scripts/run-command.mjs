import { spawn } from "node:child_process";

const HEARTBEAT_MS = 15_000;

/** Runs one program to its end, saying what it is for and that it is still alive. Throws where it fails. */
export async function runCommand(purpose, program, args, cwd) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  console.log(`${purpose} …`);
  const heartbeat = setInterval(() => console.log(`  still at it (${seconds()})`), HEARTBEAT_MS);
  const child = spawn(program, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
  const forward = (signal) => child.kill(signal);
  // Ctrl-C reaches the child by itself, as one of the terminal's foreground group; a plain signal does not.
  const ignore = () => undefined;
  process.on("SIGTERM", forward).on("SIGHUP", forward).on("SIGINT", ignore);
  try {
    const outcome = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(signal ?? code));
    });
    if (outcome !== 0) throw new Error(`${purpose}: \`${[program, ...args].join(" ")}\` ended with ${outcome}.`);
  } finally {
    clearInterval(heartbeat);
    process.off("SIGTERM", forward).off("SIGHUP", forward).off("SIGINT", ignore);
  }
  console.log(`  done in ${seconds()}`);
}
