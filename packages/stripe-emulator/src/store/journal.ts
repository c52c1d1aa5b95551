import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * An append-only file of JSON lines. A line is one transaction: it is on the disk before `append`
 * returns, and a line without its newline, left by a kill in the middle of a write, never happened.
 */
export class Journal {
  private constructor(
    private readonly descriptor: number,
    private length_bytes: number,
  ) {}

  /** Opens or creates the file and hands each whole line to `replay`, oldest first. */
  static open(path: string, replay: (entry: unknown) => void): Journal {
    mkdirSync(dirname(path), { recursive: true });
    // Left by a kill before it took the journal's place: the journal is whole.
    rmSync(successorOf(path), { force: true });
    const descriptor = openSync(path, "a+", 0o600);
    syncFolder(dirname(path));
    const content = readFileSync(path);
    const whole_bytes = content.lastIndexOf(0x0a) + 1;
    for (const line of content.subarray(0, whole_bytes).toString("utf8").split("\n"))
      if (line !== "") replay(JSON.parse(line));
    if (whole_bytes < content.length) ftruncateSync(descriptor, whole_bytes);
    return new Journal(descriptor, whole_bytes);
  }

  /**
   * Puts these entries in place of a closed journal's. The new file is on the disk before it takes the old one's name,
   * so that a kill at any moment leaves one of the two, whole.
   */
  static replace(path: string, entries: readonly unknown[]): void {
    const descriptor = openSync(successorOf(path), "w", 0o600);
    try {
      writeFileSync(descriptor, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(successorOf(path), path);
    syncFolder(dirname(path));
  }

  append(entry: unknown): void {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`, "utf8");
    try {
      let written = 0;
      while (written < line.length) written += writeSync(this.descriptor, line, written);
      fdatasyncSync(this.descriptor);
    } catch (error) {
      // A full disk may leave half a line: the next one must not be glued to it.
      ftruncateSync(this.descriptor, this.length_bytes);
      throw error;
    }
    this.length_bytes += line.length;
  }

  /** Forgets everything. */
  clear(): void {
    ftruncateSync(this.descriptor, 0);
    fdatasyncSync(this.descriptor);
    this.length_bytes = 0;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

const successorOf = (path: string): string => `${path}.next`;

function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
