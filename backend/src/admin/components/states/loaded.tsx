import { ExclamationCircle } from "@medusajs/icons";
import { Button, Skeleton, Text } from "@medusajs/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { messageOf, RouteError } from "../../lib/client";
import { useText } from "../../lib/text";

type Props<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly rows?: number;
  /** What stands there where the server says 404; without it that is a failure as any other. */
  readonly missing?: ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** What a query has brought; until then its outline, or why it failed and another try. Stale data stays in sight. */
export function Loaded<Data>({ query, rows = 3, missing, children }: Props<Data>) {
  const text = useText();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) {
    if (missing !== undefined && query.error instanceof RouteError && query.error.status === 404) return <>{missing}</>;
    return <Failed error={query.error} retry={() => void query.refetch()} busy={query.isFetching} />;
  }
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" aria-busy="true" aria-label={text("common.loading")}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-6 w-full" />
      ))}
    </div>
  );
}

type FailedProps = { readonly error: unknown; readonly retry: () => void; readonly busy: boolean };

function Failed({ error, retry, busy }: FailedProps) {
  const text = useText();
  return (
    <div className="flex flex-col items-center gap-y-3 px-6 py-8 text-center" role="alert">
      <ExclamationCircle className="text-ui-fg-subtle" />
      <div>
        <Text size="small" weight="plus">
          {text("common.unreadable")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {messageOf(error, text)}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={retry} isLoading={busy}>
        {text("common.try_again")}
      </Button>
    </div>
  );
}
