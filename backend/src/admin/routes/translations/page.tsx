import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Language } from "@medusajs/icons";
import { StatusBadge } from "@medusajs/ui";
import { PhraseEditor } from "../../components/phrases/phrase-editor";
import { Empty } from "../../components/states/empty";
import { ListTools } from "../../components/states/list-tools";
import { Loaded } from "../../components/states/loaded";
import { Paging } from "../../components/states/paging";
import { Section } from "../../components/states/section";
import { UnsavedWords } from "../../components/states/unsaved-words";
import { usePhrases } from "../../lib/phrases";
import { crumb, type TextKey, useText } from "../../lib/text";
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;
const STATUSES = ["missing", "translated"] as const;
const LANGUAGE = "es";

/** What clients who read Spanish are told, text by text; where a text has no words yet, they read the English. */
const Translations = () => {
  const text = useText();
  const state = useListState(STATUSES);
  const query = usePhrases({
    language: LANGUAGE,
    limit: LIMIT,
    offset: (state.page - 1) * LIMIT,
    status: state.status,
    q: state.q === "" ? undefined : state.q,
  });
  return (
    <Section
      level="h1"
      title={text("nav.translations")}
      subtitle={text("phrases.subtitle")}
      badge={
        query.data && (
          <StatusBadge color={query.data.missing === 0 ? "green" : "orange"}>
            {query.data.missing === 0
              ? text("phrases.all", { total: query.data.total })
              : text("phrases.missing", { count: query.data.missing, total: query.data.total })}
          </StatusBadge>
        )
      }
      actions={<ListTools state={state} statuses={STATUSES} searchLabel={text("phrases.search")} />}
    >
      <Loaded query={query} rows={8}>
        {({ phrases, count }) => (
          <>
            {phrases.length === 0 ? (
              <Empty title={text("common.none_found")} sentence={text("common.choose_another")} />
            ) : (
              <UnsavedWords>
                <ul aria-label={text("phrases.texts")} className="divide-y">
                  {phrases.map((phrase) => (
                    <PhraseEditor key={phrase.source} language={LANGUAGE} phrase={phrase} />
                  ))}
                </ul>
              </UnsavedWords>
            )}
            <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

export const config = defineRouteConfig({
  label: "nav.translations" satisfies TextKey,
  translationNs: "ampoule",
  icon: Language,
  rank: 5,
});

export const handle = { breadcrumb: () => crumb("nav.translations") };

export default Translations;
