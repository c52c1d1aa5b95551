import { Container, Text } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import { ArticleEditor } from "../../../components/articles/article-editor";
import { Empty } from "../../../components/states/empty";
import { Loaded } from "../../../components/states/loaded";
import { useArticle } from "../../../lib/articles";
import { crumb, useText } from "../../../lib/text";

/** One article: its text with its preview and what it may not claim beside it, and everything that stands around it. */
const Article = () => {
  const text = useText();
  const { id = "" } = useParams();
  const query = useArticle(id);
  // What was kept from an earlier visit may be old: nobody begins to write upon it.
  if (query.isFetching && !query.isFetchedAfterMount)
    return (
      <Container>
        <Text size="small" className="text-ui-fg-subtle" role="status">
          {text("articles.reading")}
        </Text>
      </Container>
    );
  return (
    <Loaded
      query={query}
      missing={<Empty title={text("articles.absent_title")} sentence={text("articles.absent_sentence")} />}
    >
      {({ article, zone }) => <ArticleEditor key={article.id} article={article} zone={zone} />}
    </Loaded>
  );
};

export const handle = { breadcrumb: () => crumb("nav.article") };

export default Article;
