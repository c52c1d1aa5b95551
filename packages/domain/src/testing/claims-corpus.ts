import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClaimLanguage } from "../claims/tongues";

export type LabelledSentence = {
  readonly id: string;
  /** Kind of source: `ad`, `FAQ`, `alt text`, … */
  readonly kind: string;
  /** What the corpus is split by. */
  readonly source: string;
  readonly text: string;
  /** Rules that may rightly hit; empty where the sentence may stand. */
  readonly label: readonly string[];
  readonly why?: string;
};

export type Half = "development" | "held-out";

const FOLDER = join(__dirname, "..", "claims", "corpus");

const bytesOf = (language: ClaimLanguage, name: string): Buffer => readFileSync(join(FOLDER, language, name));

const rowsOf = (language: ClaimLanguage, name: string): unknown[] =>
  bytesOf(language, `${name}.jsonl`)
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

/** One half of a language's corpus. */
export const sentencesOf = (half: Half, language: ClaimLanguage): LabelledSentence[] =>
  rowsOf(language, half) as LabelledSentence[]; // written by us, beside this file

/** A sentence written after the rules; see the corpus's README. */
export type LaterSentence = {
  readonly id: string;
  readonly batch: string;
  readonly claim: boolean;
  readonly text: string;
  /** The rules still take it for what it isn't. */
  readonly misread?: true;
};

/** What was written after the rules, to see how they do on what they have not seen. */
export const laterSentences = (language: ClaimLanguage): LaterSentence[] =>
  rowsOf(language, "later") as LaterSentence[]; // written by us, beside this file

/** SHA-256 of the held-out half as it is, and as it was recorded before the first rule. Hexadecimal. */
export function heldOutHashes(language: ClaimLanguage): { found: string; recorded: string } {
  return {
    found: createHash("sha256").update(bytesOf(language, "held-out.jsonl")).digest("hex"),
    recorded: bytesOf(language, "held-out.sha256").toString("utf8").trim(),
  };
}
