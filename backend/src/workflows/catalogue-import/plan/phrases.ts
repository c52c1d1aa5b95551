import { SavePhrase } from "@ampoule/contract";
import type { FileSheets } from "../../../sheets/read-sheets";
import { type PhraseEntry, phraseKey } from "../shelf/shelf";
import type { At, Errors } from "./errors";

const Fields = SavePhrase.pick({ language: true, source: true, text: true });

/** Words of these texts. An import takes none back: a row without words is an error, one that is left out changes nothing. */
export function planPhrases(touched: FileSheets["phrases"], errors: Errors): Map<string, PhraseEntry> {
  const next = new Map<string, PhraseEntry>();
  for (const { number, row } of touched) {
    const at: At = { table: "phrases", row: number };
    const read = Fields.safeParse(row);
    if (!read.success) errors.addIssues(read.error.issues, ([column]) => ({ at, column: column ?? null }));
    else if (read.data.text !== null) next.set(phraseKey(row), { ...read.data, text: read.data.text });
  }
  return next;
}
