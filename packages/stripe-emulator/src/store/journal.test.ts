import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainClient, until } from "../testing/emulated";
import { Journal } from "./journal";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the journal", () => {
  test("cut at any byte keeps each whole line, drops the torn one and goes on", () => {
    const path = join(folder, "whole.jsonl");
    const journal = Journal.open(path, () => undefined);
    for (const text of ["a", "ü", "line\nbreak"]) journal.append({ text });
    journal.close();
    const whole = readFileSync(path);
    for (let length = 0; length <= whole.length; length++) {
      const cut = join(folder, "cut.jsonl");
      writeFileSync(cut, whole.subarray(0, length));
      const kept: unknown[] = [];
      const opened = Journal.open(cut, (entry) => kept.push(entry));
      expect(kept).toHaveLength(whole.subarray(0, length).filter((byte) => byte === 0x0a).length);
      opened.append({ text: "next" });
      opened.close();
      const again: unknown[] = [];
      Journal.open(cut, (entry) => again.push(entry)).close();
      expect(again).toEqual([...kept, { text: "next" }]);
      rmSync(cut);
    }
  });
});

describe("an emulator that is killed", () => {
  const PORT = 13_077;
  let running: ChildProcess | undefined;
  afterEach(() => {
    running?.kill("SIGKILL");
  });

  async function start(): Promise<ChildProcess> {
    const cli = join(__dirname, "..", "..", "dist", "cli.js");
    const environment = { ...process.env, PORT: String(PORT), STRIPE_EMULATOR_DATA: folder };
    running = spawn(process.execPath, [cli], { env: environment, stdio: "ignore" });
    await until(() =>
      fetch(`http://127.0.0.1:${PORT}/_health`)
        .then((answer) => answer.ok)
        .catch(() => false),
    );
    return running;
  }

  test("remembers every payment that it has answered", async () => {
    const stripe = plainClient(`http://127.0.0.1:${PORT}`, { maxNetworkRetries: 0 });
    const answered: string[] = [];
    for (let round = 0; round < 3; round++) {
      const process = await start();
      const ended = new Promise((done) => process.once("exit", done));
      const endSoon = () => setTimeout(() => process.kill("SIGKILL"), 120);
      let ending: NodeJS.Timeout | undefined;
      for (let alive = true; alive;)
        await stripe.paymentIntents
          .create({
            amount: 500,
            currency: "usd",
            confirm: true,
            payment_method: "pm_card_visa",
            allowed_payment_method_types: ["card"],
          })
          .then((intent) => {
            answered.push(intent.id);
            // From the first answer on: a busy machine may need longer than that to begin.
            ending ??= endSoon();
          })
          .catch(() => (alive = false));
      await ended;
    }
    await start();
    expect(answered.length).toBeGreaterThanOrEqual(3);
    for (const id of answered)
      expect(await stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] })).toMatchObject({
        status: "succeeded",
        latest_charge: { paid: true },
      });
  }, 60_000);
});
