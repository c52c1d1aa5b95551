import { parseArgs } from "node:util";
import start from "@medusajs/medusa/commands/start";
import { describeError } from "./log/describe-error";

/**
 * Serves what was built, from its folder: `node src/server.js --host 0.0.0.0 --port 9000`. It is Medusa's own command
 * without its command line, which keeps TypeScript's compiler in memory (150 MiB, and a second of each start) and prints an
 * error that nobody caught as it came: those of the database quote what a client typed.
 */
function serve(): void {
  const { PORT, HOST, NODE_ENV } = process.env;
  process.env["NODE_ENV"] = NODE_ENV ?? "production";
  const { host, port } = parseArgs({
    options: {
      host: { type: "string", default: HOST ?? "localhost" },
      port: { type: "string", default: PORT ?? "9000" },
    },
  }).values;
  for (const event of ["unhandledRejection", "uncaughtException"] as const)
    process.on(event, (error) => tell(event, error));
  void start({ directory: process.cwd(), host, port: Number(port), types: false });
}

/** And goes on, as under Medusa's command line: one request's mishap ends nobody else's. */
function tell(at: string, error: unknown): void {
  process.stderr.write(`${JSON.stringify({ level: "error", at, error: describeError(error) })}\n`);
}

serve();
