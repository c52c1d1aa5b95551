import type { Language } from "@ampoule/domain/language";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { phrasesOf } from "./in-language";
import type { PhraseToSave } from "./save-phrases";
import { hashOfSource } from "../../modules/phrasebook";

export type Asked = { readonly question: string; readonly answer: string };

/**
 * What a client would read of each phrase once all of them are saved. A question is read with its answer, and an answer
 * with its question: `Does it cure a cold?` claims nothing where the answer is no, and `Yes.` may claim a lot. `asked`: what is asked on pages, where that isn't stored yet.
 */
export async function readingsOf(
  container: MedusaContainer,
  language: Language,
  phrases: readonly PhraseToSave[],
  asked?: readonly Asked[],
): Promise<Map<PhraseToSave, string[]>> {
  const changed = new Map(phrases.map(({ source, text }) => [source, text]));
  const pairs = (asked ?? (await askedOnPages(container))).filter(
    ({ question, answer }) => changed.has(question) || changed.has(answer),
  );
  const sources = pairs.flatMap(({ question, answer }) => [question, answer]);
  const known = await phrasesOf(container, language, sources);
  const said = (source: string): string => {
    const now = changed.has(source) ? changed.get(source) : known.get(hashOfSource(source));
    return now ?? source;
  };
  return new Map(
    phrases.map((phrase) => {
      const { source, text } = phrase;
      const within = pairs.filter(({ question, answer }) => question === source || answer === source);
      const together = within.map(({ question, answer }) => `${said(question)}\n${said(answer)}`);
      return [phrase, together.length > 0 ? together : text === null ? [] : [text]];
    }),
  );
}

async function askedOnPages(container: MedusaContainer): Promise<Asked[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "care_package", fields: ["questions"] });
  // A column of JSON, which the contract's schema parses where it is read.
  return (data as unknown as { questions: Asked[] }[]).flatMap(({ questions }) => questions);
}
