import { ArticleStatus, StaffArticleQuery } from "@ampoule/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { ArticlesTable } from "../../components/articles/articles-table";
import { NewArticle } from "../../components/articles/new-article";
import { Empty } from "../../components/states/empty";
import { ListTools } from "../../components/states/list-tools";
import { Loaded } from "../../components/states/loaded";
import { Paging } from "../../components/states/paging";
import { Section } from "../../components/states/section";
import { useArticles } from "../../lib/articles";
import { crumb, type TextKey, useText } from "../../lib/text";
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;
const ORDERS = StaffArticleQuery.shape.order.unwrap().options;

/** What the clinic writes for its clients, the last changed first. */
const Articles = () => {
  const text = useText();
  const [beginning, setBeginning] = useState(false);
  const state = useListState(ArticleStatus.options);
  const order = ORDERS.find((each) => each === state.order) ?? "-changed_at";
  const query = useArticles({
    order,
    limit: LIMIT,
    offset: (state.page - 1) * LIMIT,
    status: state.status,
    q: state.q === "" ? undefined : state.q,
  });
  const filtered = state.status !== undefined || state.q !== "";
  return (
    <Section
      level="h1"
      title={text("nav.articles")}
      subtitle={text("articles.subtitle")}
      actions={
        <>
          <ListTools state={state} statuses={ArticleStatus.options} searchLabel={text("articles.search")} />
          <Button size="small" onClick={() => setBeginning(true)}>
            {text("articles.new")}
          </Button>
        </>
      }
    >
      <Loaded query={query} rows={8}>
        {({ articles, count, zone }) => (
          <>
            {articles.length === 0 ? (
              <Empty
                title={text(filtered ? "common.none_found" : "articles.none_title")}
                sentence={text(filtered ? "common.choose_another" : "articles.none_sentence")}
              />
            ) : (
              <ArticlesTable articles={articles} zone={zone} order={order} sort={(by) => state.set({ order: by })} />
            )}
            <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
          </>
        )}
      </Loaded>
      {beginning && <NewArticle close={() => setBeginning(false)} />}
    </Section>
  );
};

export const config = defineRouteConfig({
  label: "nav.articles" satisfies TextKey,
  translationNs: "ampoule",
  icon: DocumentText,
  rank: 2,
});

export const handle = { breadcrumb: () => crumb("nav.articles") };

export default Articles;
