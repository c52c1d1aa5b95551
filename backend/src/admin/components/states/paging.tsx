import { Table } from "@medusajs/ui";
import { useText } from "../../lib/text";

type Props = {
  readonly count: number;
  readonly limit: number;
  readonly page: number;
  readonly go: (page: number) => void;
};

/** Where one is in a long list; hidden where there is one page alone. */
export function Paging({ count, limit, page, go }: Props) {
  const pages = Math.max(1, Math.ceil(count / limit));
  const text = useText();
  if (pages === 1 && page === 1) return null;
  return (
    <Table.Pagination
      count={count}
      pageSize={limit}
      pageIndex={page - 1}
      pageCount={pages}
      canPreviousPage={page > 1}
      canNextPage={page < pages}
      previousPage={() => go(Math.min(page - 1, pages))}
      nextPage={() => go(page + 1)}
      translations={{
        of: text("common.paging.of"),
        results: text("common.paging.results"),
        pages: text("common.paging.pages"),
        prev: text("common.paging.prev"),
        next: text("common.paging.next"),
      }}
    />
  );
}
