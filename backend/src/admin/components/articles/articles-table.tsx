import type { StaffArticleOrder, StaffArticleRow } from "@ampoule/contract";
import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { showDate } from "../../lib/show";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { SortHeader } from "../states/sort-header";
import { ArticleStatusBadge } from "./article-status";
import { ClinicTime } from "./clinic-time";

type Props = {
  readonly articles: readonly StaffArticleRow[];
  readonly zone: string;
  readonly order: string;
  readonly sort: (order: string) => void;
};

const COLUMNS = [
  ...(["title", "status", "author", "medical_reviewer", "reviewed_on", "publish_at", "changed_at"] as const),
] satisfies readonly StaffArticleOrder[];

const none = <span className="text-ui-fg-muted">–</span>;

/** Articles with who wrote and reviewed them, where they stand, and who changed them last. */
export function ArticlesTable({ articles, zone, order, sort }: Props) {
  const text = useText();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((field) => (
              <SortHeader
                key={field}
                field={field}
                label={text(`articles.column.${field}`)}
                order={order}
                sort={sort}
              />
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {articles.map((article) => (
            <Table.Row key={article.id}>
              <Table.Cell className="min-w-48 max-w-80">
                <Link
                  to={`/articles/${article.id}`}
                  className="text-ui-fg-base hover:text-ui-fg-interactive block truncate py-2 font-medium"
                  title={article.title}
                >
                  {article.title}
                </Link>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <ArticleStatusBadge article={article} />
              </Table.Cell>
              <Table.Cell className="max-w-36 truncate" title={article.author}>
                {article.author || none}
              </Table.Cell>
              <Table.Cell className="max-w-36 truncate" title={article.medical_reviewer}>
                {article.medical_reviewer || none}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {article.reviewed_on === "" ? none : showDate(article.reviewed_on, text.locale)}
              </Table.Cell>
              <Table.Cell>{article.publish_at ? <ClinicTime at={article.publish_at} zone={zone} /> : none}</Table.Cell>
              <Table.Cell>
                <div className="flex flex-col py-2">
                  <Instant at={article.changed_at} />
                  {article.changed_by !== null && (
                    <span className="txt-xsmall text-ui-fg-muted max-w-44 truncate" title={article.changed_by}>
                      {article.changed_by}
                    </span>
                  )}
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
