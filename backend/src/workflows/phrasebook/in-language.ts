import { type Language, LANGUAGES } from "@ampoule/domain/language";
import type { MedusaContainer } from "@medusajs/framework/types";
import { hashOfSource, PHRASEBOOK_MODULE, type PhrasebookModuleService } from "../../modules/phrasebook";

/** An English text of the catalogue in the words that clients read. */
export type Say = (source: string) => string;

/** What is read, with each of its texts put into words by `say`. It is asked twice, so it only looks and copies. */
export type Words<T> = (value: T, say: Say) => T;

/**
 * The same in another language, by one statement. What has no words in it stays English: a text is never told in the
 * words of what it said before, for a caution that staff have added must reach whoever reads.
 */
export async function inLanguage<T>(
  container: MedusaContainer,
  language: Language,
  value: T,
  words: Words<T>,
): Promise<T> {
  if (language === LANGUAGES[0]) return value;
  const sources = new Set<string>();
  words(value, (source) => {
    sources.add(source);
    return source;
  });
  return words(value, await speaker(container, language, [...sources]));
}

/** Says these texts in a language, and any other as it is. */
export async function speaker(
  container: MedusaContainer,
  language: Language,
  sources: readonly string[],
): Promise<Say> {
  const known = await phrasesOf(container, language, sources);
  return (source) => known.get(hashOfSource(source)) ?? source;
}

/** The words of these texts in a language, by the hash of the text; those that have none are left out. */
export async function phrasesOf(
  container: MedusaContainer,
  language: Language,
  sources: readonly string[],
): Promise<Map<string, string>> {
  const hashes = [...new Set(sources.filter((source) => source.trim() !== "").map(hashOfSource))];
  if (language === LANGUAGES[0] || hashes.length === 0) return new Map();
  const phrases = await container
    .resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE)
    .listPhrases({ language, source_hash: hashes }, { select: ["source_hash", "text"], take: hashes.length });
  return new Map(phrases.map(({ source_hash, text }) => [source_hash, text]));
}
