import { SearchKind, type SearchQuery, type SearchResponse, type SearchResult } from "@ampoule/contract";
import type { Language } from "@ampoule/domain/language";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CATALOGUE_INDEX_MODULE, type CatalogueIndexModuleService, type Found } from "../../../modules/catalogue-index";
import { requireIndex } from "../index/keep-index";
import { type Question, questionOf, toBeHeard, tokensOf } from "./question";
import { showFound } from "./show-found";

export type Search = Omit<SearchQuery, "q"> & { readonly tokens: readonly string[] };

/** What is searched for, in one spelling of it: all who mean the same share one answer. */
export function searchOf({ q, limit }: SearchQuery): Search {
  return { tokens: tokensOf(q), limit };
}

const NOTHING: SearchResponse = { groups: [], read_as: null, partly: false };

/** What is found of each kind: by all of the words, or by some where nothing has them all. */
export async function searchCatalogue(
  container: MedusaContainer,
  salesChannelIds: string[],
  { tokens, limit }: Search,
  locale: Language,
): Promise<SearchResponse> {
  if (tokens.length === 0) return NOTHING;
  await requireIndex(container);
  const index = container.resolve<CatalogueIndexModuleService>(CATALOGUE_INDEX_MODULE);
  const question = questionOf(tokens, await index.hear(locale, toBeHeard(tokens)));
  const asked = { ...question, locale, limit, sales_channel_ids: salesChannelIds };
  const whole = await index.find(asked);
  if (whole.length > 0 || tokens.length === 1) return answerOf(container, salesChannelIds, whole, question, false);
  const some = await index.findSome(asked, question.each);
  return answerOf(container, salesChannelIds, some, question, some.length > 0);
}

async function answerOf(
  container: MedusaContainer,
  salesChannelIds: string[],
  found: readonly Found[],
  { read_as }: Question,
  partly: boolean,
): Promise<SearchResponse> {
  const shown = await showFound(container, salesChannelIds, found);
  const groups = SearchKind.options.flatMap((kind) => {
    const ofKind = found.filter((each) => each.kind === kind);
    const results = ofKind.flatMap(({ entity_id }): SearchResult[] => {
      const result = shown[kind].get(entity_id);
      return result ? [{ kind, ...result }] : [];
    });
    const [closest] = ofKind;
    if (!closest || results.length === 0) return [];
    // What has gone since it was indexed isn't counted either.
    return [{ kind, count: closest.count - (ofKind.length - results.length), results, tier: closest.tier }];
  });
  return {
    groups: groups.sort((a, b) => a.tier - b.tier).map(({ kind, count, results }) => ({ kind, count, results })),
    read_as: groups.length > 0 ? read_as : null,
    partly: partly && groups.length > 0,
  };
}
