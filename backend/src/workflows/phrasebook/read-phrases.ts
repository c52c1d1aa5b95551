import type { PhraseLanguage, PhraseList, PhraseQuery, StaffPhrase } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  hashOfSource,
  PHRASEBOOK_MODULE,
  type PhrasebookModuleService,
  type PhraseRecord,
} from "../../modules/phrasebook";
import { catalogueTexts } from "./catalogue-texts";

const PLACES = 3;

/** The catalogue's texts with their words in a language, a page of them, and how many have none. */
export async function findPhrases(container: MedusaContainer, query: PhraseQuery): Promise<PhraseList> {
  const { language, status, q, limit, offset } = query;
  const [texts, phrases] = await Promise.all([
    catalogueTexts(container),
    container.resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE).listPhrases({ language }, { take: 1_000_000 }),
  ]);
  const byHash = new Map(phrases.map((phrase) => [phrase.source_hash, phrase]));
  const all = [...texts].map(([source, where]): StaffPhrase => {
    const found = byHash.get(hashOfSource(source));
    return { ...presentPhrase(source, found), where: where.slice(0, PLACES) };
  });
  const sought = q?.toLowerCase();
  const matching = all.filter(
    ({ source, text }) =>
      (status === undefined || (text === null) === (status === "missing")) &&
      (!sought || `${source}\n${text ?? ""}`.toLowerCase().includes(sought)),
  );
  return {
    phrases: matching.slice(offset, offset + limit),
    count: matching.length,
    missing: all.filter(({ text }) => text === null).length,
    total: all.length,
    limit,
    offset,
  };
}

/** As our routes show it; the words of a text that has none are null. */
export function presentPhrase(source: string, found: PhraseRecord | null | undefined): Omit<StaffPhrase, "where"> {
  if (!found) return { source, text: null, saved_by: null, saved_at: null };
  return { source, text: found.text, saved_by: found.saved_by, saved_at: new Date(found.updated_at).toISOString() };
}

/** The words of one text as they stand now. */
export async function findPhrase(container: MedusaContainer, language: PhraseLanguage, source: string) {
  const [found] = await container
    .resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE)
    .listPhrases({ language, source_hash: hashOfSource(source) }, { take: 1 });
  return presentPhrase(source, found);
}
