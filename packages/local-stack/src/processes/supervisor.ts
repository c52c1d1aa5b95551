import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { endChild } from "./end";
import { identityOf } from "./identity";
import { LastLines, lineSplitter } from "./log-lines";
import type { Child, Registry } from "./registry";

const LAST_WORDS_MS = 1_000;

export interface ProgramSpec {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The user and group it runs as; the supervisor's own where left out. */
  readonly uid?: number;
  readonly gid?: number;
  readonly end?: Child["end"];
  /** Where its lines go beside the log file. */
  readonly onLine?: (line: string) => void;
  /** Written to the terminal as it comes, colours and all; nothing is kept of it. */
  readonly inherit?: boolean;
}

export interface Program {
  readonly name: string;
  readonly child: Child;
  readonly lastLines: LastLines;
  readonly exited: Promise<string | number>;
}

/** A program ended that should have lived, or failed at its one task. The message holds its last lines. */
export class ProgramFailed extends Error {
  override name = "ProgramFailed";
  constructor(name: string, outcome: string | number, lastLines: LastLines) {
    super(`${name} ended with ${outcome}.${String(lastLines) ? ` Its last lines:\n${lastLines}` : ""}`);
  }
}

/** Thrown into whatever was going on when the stack was asked to stop. */
export class Stopped extends Error {
  override name = "Stopped";
}

/**
 * Starts programs as groups of their own and ends them all, whichever way the run ends. It never leaves one behind:
 * what it can't end itself, after SIGKILL, the guardian and the next run do by the registry.
 */
export class Supervisor {
  private readonly programs = new Map<number, Program>();
  private stopping: Promise<void> | undefined;
  private readonly guardian;

  constructor(
    private readonly registry: Registry,
    private readonly logFolder: string,
  ) {
    mkdirSync(logFolder, { recursive: true });
    this.guardian = spawn(process.execPath, [join(__dirname, "guardian.js"), registry.file], {
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    });
    this.guardian.unref();
    if (this.guardian.stdin && "unref" in this.guardian.stdin && typeof this.guardian.stdin.unref === "function")
      this.guardian.stdin.unref();
  }

  get isStopping(): boolean {
    return this.stopping !== undefined;
  }

  /** Starts a program. Its output goes to `<log folder>/<name>.log`. */
  start(spec: ProgramSpec): Program {
    if (this.stopping) throw new Stopped();
    const process_ = spawn(spec.program, spec.args, {
      cwd: spec.cwd,
      env: spec.env,
      uid: spec.uid,
      gid: spec.gid,
      detached: true,
      stdio: ["ignore", spec.inherit ? "inherit" : "pipe", spec.inherit ? "inherit" : "pipe"],
    });
    const lastLines = new LastLines();
    const exited = new Promise<string | number>((resolve) => {
      process_.once("error", (error) => {
        lastLines.add(error.message);
        resolve("an error");
      });
      process_.once("exit", (code, signalName) => {
        const outcome = signalName ?? code ?? "no code";
        // Its last words may still be in the pipe; a grandchild that holds the pipe open is not waited for.
        const patience = setTimeout(() => resolve(outcome), LAST_WORDS_MS);
        process_.once("close", () => {
          clearTimeout(patience);
          resolve(outcome);
        });
      });
    });
    this.keepLog(spec, lastLines, process_.stdout, process_.stderr);

    const pid = process_.pid ?? 0;
    const child: Child = {
      ...(identityOf(pid) ?? { pid, started: "" }),
      name: spec.name,
      end: spec.end ?? "group",
    };
    const program: Program = { name: spec.name, child, lastLines, exited };
    if (pid === 0) return program;
    this.programs.set(pid, program);
    this.registry.add(child);
    void exited.then(() => {
      this.programs.delete(pid);
      if (!this.stopping) this.registry.remove(pid);
    });
    return program;
  }

  /** Runs a program to its end. Throws ProgramFailed where it fails. */
  async run(spec: ProgramSpec): Promise<void> {
    const outcome = await this.outcomeOf(spec);
    if (outcome.code !== 0) throw new ProgramFailed(spec.name, outcome.code, outcome.lastLines);
  }

  /** Runs a program to its end and tells how it ended. Throws Stopped where the whole run was asked to stop. */
  async outcomeOf(spec: ProgramSpec): Promise<{ code: string | number; lastLines: LastLines }> {
    const program = this.start(spec);
    const code = await program.exited;
    if (this.stopping) throw new Stopped();
    return { code, lastLines: program.lastLines };
  }

  /** Ends one program. */
  async end(program: Program): Promise<void> {
    await endChild(program.child);
    await program.exited;
  }

  /** Ends everything: programs first, the database after them. Called again, it waits for the first call. */
  stopAll(): Promise<void> {
    this.stopping ??= (async () => {
      const running = [...this.programs.values()];
      const ofKind = (end: Child["end"]) => running.filter((program) => program.child.end === end);
      await Promise.all(ofKind("group").map((program) => this.end(program)));
      await Promise.all(ofKind("postgres").map((program) => this.end(program)));
      this.registry.release();
      this.guardian.stdin?.end();
    })();
    return this.stopping;
  }

  private keepLog(spec: ProgramSpec, lastLines: LastLines, ...streams: (NodeJS.ReadableStream | null)[]): void {
    if (spec.inherit) return;
    const file = join(this.logFolder, `${spec.name}.log`);
    mkdirSync(dirname(file), { recursive: true });
    const log = createWriteStream(file);
    for (const stream of streams) {
      const split = lineSplitter((line) => {
        lastLines.add(line);
        spec.onLine?.(line);
      });
      stream?.setEncoding("utf8");
      stream?.on("data", (chunk: string) => {
        log.write(chunk);
        split(chunk);
      });
    }
  }
}
