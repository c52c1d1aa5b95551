import { useSearchParams } from "react-router-dom";

/** A list's place in its address, so that it can be reloaded, shared and gone back to. */
export type ListState<Status extends string> = {
  readonly status: Status | undefined;
  readonly q: string;
  readonly page: number;
  /** A field, `-` before it for descending; "" where the list is in its own order. */
  readonly order: string;
  readonly set: (part: {
    readonly status?: Status | undefined;
    readonly q?: string;
    readonly page?: number;
    readonly order?: string;
  }) => void;
};

/** Another filter, search or order begins at the first page again. */
export function useListState<Status extends string>(statuses: readonly Status[]): ListState<Status> {
  const [search, setSearch] = useSearchParams();
  const page = Number(search.get("page") ?? "1");
  return {
    status: statuses.find((each) => each === search.get("status")),
    q: search.get("q") ?? "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
    order: search.get("order") ?? "",
    set: (part) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (!("page" in part)) after.delete("page");
          for (const [name, value] of Object.entries(part)) {
            if (value === undefined || value === "" || (name === "page" && value === 1)) after.delete(name);
            else after.set(name, String(value));
          }
          return after;
        },
        { replace: !("page" in part) },
      ),
  };
}
