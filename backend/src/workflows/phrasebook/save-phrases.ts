import type { PhraseLanguage } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { hashOfSource, PHRASEBOOK_MODULE, type PhrasebookModuleService } from "../../modules/phrasebook";
import { ClaimsOpenError } from "../claims/refuse-open-claims";
import { claimsOfPhrases, openClaims } from "./claims-of-phrases";

export type PhraseToSave = {
  readonly source: string;
  /** Null takes back what there is. */
  readonly text: string | null;
};
type Input = {
  readonly language: PhraseLanguage;
  readonly phrases: readonly PhraseToSave[];
  readonly saved_by: string | null;
};

/** They are read before they are saved, whoever saves them. */
const refuseClaimsOfPhrasesStep = createStep(
  "refuse-claims-of-phrases",
  async ({ language, phrases }: Input, { container }) => {
    const open = openClaims(await claimsOfPhrases(container, language, phrases));
    const fieldOf = (phrase: PhraseToSave) =>
      phrases.length === 1 ? "text" : `phrases.${phrases.indexOf(phrase)}.text`;
    if (open.length > 0)
      throw new ClaimsOpenError(open.map(({ phrase, claim }) => ({ ...claim, field: fieldOf(phrase) })));
    return new StepResponse();
  },
);

/** What stood there before, each by its hash: the words, or null for none. */
type Former = { language: PhraseLanguage; phrases: { source: string; text: string | null; saved_by: string | null }[] };

const writePhrasesStep = createStep(
  "write-phrases",
  async (input: Input, { container }) => {
    const former = await formerOf(container, input);
    await write(
      container,
      input.language,
      input.phrases.map((phrase) => ({ ...phrase, saved_by: input.saved_by })),
    );
    return new StepResponse(undefined, former);
  },
  async (former, { container }) => {
    if (former) await write(container, former.language, former.phrases);
  },
);

/** Saves the words of these texts in a language: all of them or none. Throws ClaimsOpenError. */
export const savePhrasesWorkflow = createWorkflow("save-phrases", (input: Input) => {
  refuseClaimsOfPhrasesStep(input);
  writePhrasesStep(input);
  return new WorkflowResponse(input.language);
});

const serviceOf = (container: MedusaContainer) => container.resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE);

async function formerOf(container: MedusaContainer, { language, phrases }: Input): Promise<Former> {
  const hashes = phrases.map(({ source }) => hashOfSource(source));
  const found = await serviceOf(container).listPhrases({ language, source_hash: hashes }, { take: hashes.length });
  const byHash = new Map(found.map((each) => [each.source_hash, each]));
  return {
    language,
    phrases: phrases.map(({ source }) => {
      const known = byHash.get(hashOfSource(source));
      return { source, text: known?.text ?? null, saved_by: known?.saved_by ?? null };
    }),
  };
}

async function write(container: MedusaContainer, language: PhraseLanguage, phrases: Former["phrases"]): Promise<void> {
  const service = serviceOf(container);
  const hashes = phrases.map(({ source }) => hashOfSource(source));
  const found = await service.listPhrases({ language, source_hash: hashes }, { take: hashes.length });
  const ids = new Map(found.map(({ source_hash, id }) => [source_hash, id]));
  const kept = phrases.flatMap(({ source, text, saved_by }) =>
    text === null ? [] : [{ source_hash: hashOfSource(source), language, source, text, saved_by }],
  );
  const isKnown = ({ source_hash }: { source_hash: string }) => ids.has(source_hash);
  const gone = phrases.flatMap(({ source, text }) => (text === null ? (ids.get(hashOfSource(source)) ?? []) : []));
  const changed = kept.filter(isKnown).map((each) => ({ ...each, id: ids.get(each.source_hash) ?? "" }));
  const added = kept.filter((each) => !isKnown(each));
  if (changed.length > 0) await service.updatePhrases(changed);
  if (added.length > 0) await service.createPhrases(added);
  // Kept as a trace: what staff took back, no seed brings back.
  if (gone.length > 0) await service.softDeletePhrases(gone);
}
