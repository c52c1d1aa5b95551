import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Language } from "@medusajs/icons";
import { StatusBadge } from "@medusajs/ui";
import { PhraseEditor } from "../../components/phrases/phrase-editor";
import { Empty } from "../../components/states/empty";
import { ListTools } from "../../components/states/list-tools";
import { Loaded } from "../../components/states/loaded";
import { Paging } from "../../components/states/paging";
import { Section } from "../../components/states/section";
import { usePhrases } from "../../lib/phrases";
import { counted } from "../../lib/show";
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;
const STATUSES = ["missing", "translated"] as const;
const LANGUAGE = "es";

/** What clients who read Spanish are told, text by text; where a text has no words yet, they read the English. */
const Translations = () => {
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
      title="Translations"
      subtitle="The catalogue in Spanish. Once an English text changes, clients read the new English until it is put into words here."
      badge={
        query.data && (
          <StatusBadge color={query.data.missing === 0 ? "green" : "orange"}>
            {query.data.missing === 0
              ? `All ${query.data.total} are there`
              : `${counted(query.data.missing, "text")} of ${query.data.total} missing`}
          </StatusBadge>
        )
      }
      actions={<ListTools state={state} statuses={STATUSES} searchLabel="In either language" />}
    >
      <Loaded query={query} rows={8}>
        {({ phrases, count }) => (
          <>
            {phrases.length === 0 ? (
              <Empty title="None found" sentence="Choose another state, or search for something else." />
            ) : (
              <ul aria-label="Texts" className="divide-y">
                {phrases.map((phrase) => (
                  <PhraseEditor key={phrase.source} language={LANGUAGE} phrase={phrase} />
                ))}
              </ul>
            )}
            <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

export const config = defineRouteConfig({ label: "Translations", icon: Language, rank: 5 });

export const handle = { breadcrumb: () => "Translations" };

export default Translations;
