import { Input, Select } from "@medusajs/ui";
import { useEffect, useState } from "react";
import { useText } from "../../lib/text";
import { useDebounced } from "../../lib/use-debounced";
import type { ListState } from "../../lib/use-list-state";
import type { en } from "../../i18n/en/texts";

/** The states that lists can be narrowed to, each of which has a name. */
type Named = keyof typeof en.common.status;

type Props<Status extends Named> = {
  readonly state: ListState<Status>;
  readonly statuses: readonly Status[];
  readonly searchLabel?: string;
};

/** A list's filter by state and its search. */
export function ListTools<Status extends Named>({ state, statuses, searchLabel }: Props<Status>) {
  const text = useText();
  return (
    <>
      {statuses.length > 0 && (
        <div className="w-40">
          <Select
            size="small"
            value={state.status ?? "all"}
            onValueChange={(value) => state.set({ status: statuses.find((each) => each === value) })}
          >
            <Select.Trigger aria-label={text("common.state")}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value="all">{text("common.every_state")}</Select.Item>
              {statuses.map((status) => (
                <Select.Item key={status} value={status}>
                  {text(`common.status.${status}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      )}
      {searchLabel !== undefined && <SearchBox state={state} label={searchLabel} />}
    </>
  );
}

function SearchBox<Status extends string>({
  state,
  label,
}: {
  readonly state: ListState<Status>;
  readonly label: string;
}) {
  const [typed, setTyped] = useState(state.q);
  const settled = useDebounced(typed, 250).trim();
  useEffect(() => {
    if (settled !== state.q) state.set({ q: settled });
    // Only what was typed moves the address; the address moving must not search again.
  }, [settled]);
  return (
    <Input
      type="search"
      size="small"
      className="w-56"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
