import { languageOf } from "@ampoule/domain/language";

/** Answers 400, whoever asks for it and how. */
export const UNREADABLE = "/api/unreadable";

/**
 * Where a request goes whose path Next, or the backend behind it, would fail on with 500; null for one that can be read.
 * A path that can't be decoded, as `/en/packages/%`, is the asker's mistake. One with U+0000 in it is written well and
 * names nothing, for no text of the database can hold it: it goes to where nothing is, in its language.
 */
export function detourOf(url: string): string | null {
  const [path = "/"] = url.split("?", 1);
  if (!path.includes("%")) return null;
  try {
    return decodeURIComponent(path).includes("\0") ? `/${languageOf(path.split("/")[1])}/-` : null;
  } catch {
    return UNREADABLE;
  }
}
