import type { Reading } from "./reading";

/** A match within a sentence, and the sentences around it. */
export type Match = {
  readonly reading: Reading;
  readonly next: Reading | undefined;
  readonly from: number;
  readonly to: number;
};

/** Whether a match is innocent. */
export type Guard = (match: Match) => boolean;

/** A language's guards, by the names that its rules know them by. */
export type Guards = Readonly<Record<string, Guard>>;
