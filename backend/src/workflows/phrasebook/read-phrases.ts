import type { PhraseLanguage, PhraseList, PhraseQuery, StaffPhrase } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  hashOfSource,
  PHRASEBOOK_MODULE,
  type PhrasebookModuleService,
  type PhraseRecord,
} from "../../modules/phrasebook";
import { decisionsOn } from "../claims/decisions";
import { catalogueTexts } from "./catalogue-texts";
import { claimsOfPhrases } from "./claims-of-phrases";
import { phraseSubject } from "./phrase-subject";
import type { PhraseToSave } from "./save-phrases";

const PLACES = 3;

/** The catalogue's texts with their words in a language, a page of them, and how many have none. */
export async function findPhrases(container: MedusaContainer, query: PhraseQuery): Promise<PhraseList> {
  const { language, status, q, limit, offset } = query;
  const [texts, phrases] = await Promise.all([
    catalogueTexts(container),
    container.resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE).listPhrases({ language }, { take: 1_000_000 }),
  ]);
  const byHash = new Map(phrases.map((phrase) => [phrase.source_hash, phrase]));
  const all = [...texts].map(([source, where]) => {
    const found = byHash.get(hashOfSource(source));
    return { ...presentPhrase(source, found), where: where.slice(0, PLACES) };
  });
  const sought = q?.toLowerCase();
  const matching = all.filter(
    ({ source, text }) =>
      (status === undefined || (text === null) === (status === "missing")) &&
      (!sought || `${source}\n${text ?? ""}`.toLowerCase().includes(sought)),
  );
  const shown = matching.slice(offset, offset + limit);
  const approved = await approvedIn(container, language, shown);
  return {
    phrases: shown.map((phrase) => ({ ...phrase, approved: approved.get(phrase.source) ?? 0 })),
    count: matching.length,
    missing: all.filter(({ text }) => text === null).length,
    total: all.length,
    limit,
    offset,
  };
}

/** How many claims in the words of each stand by an approval. Words are read again only where something was decided. */
async function approvedIn(
  container: MedusaContainer,
  language: PhraseLanguage,
  phrases: readonly PhraseToSave[],
): Promise<Map<string, number>> {
  const decided = await decisionsOn(
    container,
    phrases.map(({ source }) => phraseSubject(language, source)),
  );
  const ids = new Set(decided.map(({ subject }) => subject.id));
  const some = phrases.filter(({ source }) => ids.has(phraseSubject(language, source).id));
  const counts = new Map<string, number>();
  // Reading them asks for every question of the catalogue, and hardly ever was anything decided.
  if (some.length === 0) return counts;
  for (const { phrase, claim } of await claimsOfPhrases(container, language, some))
    if (claim.decision) counts.set(phrase.source, (counts.get(phrase.source) ?? 0) + 1);
  return counts;
}

/** As it is stored; the words of a text that has none are null. */
function presentPhrase(source: string, found: PhraseRecord | null | undefined) {
  if (!found) return { source, text: null, saved_by: null, saved_at: null };
  return { source, text: found.text, saved_by: found.saved_by, saved_at: new Date(found.updated_at).toISOString() };
}

/** The words of one text as they stand now. */
export async function findPhrase(
  container: MedusaContainer,
  language: PhraseLanguage,
  source: string,
): Promise<Omit<StaffPhrase, "where">> {
  const [found] = await container
    .resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE)
    .listPhrases({ language, source_hash: hashOfSource(source) }, { take: 1 });
  const phrase = presentPhrase(source, found);
  return { ...phrase, approved: (await approvedIn(container, language, [phrase])).get(source) ?? 0 };
}
