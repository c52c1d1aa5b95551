/** Cuts a stream of text into lines, whatever pieces it arrives in. */
export function lineSplitter(onLine: (line: string) => void): (chunk: string) => void {
  let rest = "";
  return (chunk) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? "";
    lines.forEach(onLine);
  };
}

/** A logged stack can fill a screen by itself. */
const LONGEST = 1_000;

/** Remembers the last lines of a program's output, for the moment it fails. */
export class LastLines {
  private readonly lines: string[] = [];
  constructor(private readonly most = 40) {}

  add(line: string): void {
    this.lines.push(line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line);
    if (this.lines.length > this.most) this.lines.shift();
  }

  toString(): string {
    return this.lines.join("\n");
  }
}
