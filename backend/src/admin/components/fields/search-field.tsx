import { Input, Label, Text, clx } from "@medusajs/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { messageOf } from "../../lib/client";
import { useText } from "../../lib/text";

type Props<Found> = {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  /** What the list is of: `Ingredients`. */
  readonly listLabel: string;
  /** Said where nothing is found. */
  readonly none: string;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly query: Pick<UseQueryResult<unknown>, "isError" | "isPending" | "error">;
  readonly found: readonly Found[];
  readonly keyOf: (found: Found) => string;
  readonly show: (found: Found) => ReactNode;
  readonly choose: (found: Found) => void;
};

/** A combobox over what the server finds: type, arrows, Enter. What is chosen is added, and the field is empty again. */
export function SearchField<Found>(props: Props<Found>) {
  const text = useText();
  const { id, label, placeholder, listLabel, none, typed, setTyped, query, found, keyOf, show } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const at = Math.min(active, Math.max(found.length - 1, 0));
  const current = found[at];

  const choose = (chosen: Found | undefined): void => {
    if (chosen === undefined) return;
    props.choose(chosen);
    setTyped("");
    setActive(0);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((at + step + Math.max(found.length, 1)) % Math.max(found.length, 1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (open) choose(current);
    } else if (event.key === "Escape" && open) {
      // The list closes first; a second Escape closes the drawer.
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="flex flex-col gap-y-1.5">
      <Label htmlFor={`${id}-search`} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={`${id}-search`}
        size="small"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-options`}
        aria-autocomplete="list"
        aria-activedescendant={open && current !== undefined ? `${id}-${keyOf(current)}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div className="bg-ui-bg-base shadow-elevation-flyout max-h-60 overflow-y-auto rounded-lg p-1">
          <ul id={`${id}-options`} role="listbox" aria-label={listLabel}>
            {found.map((each, index) => (
              <li
                key={keyOf(each)}
                id={`${id}-${keyOf(each)}`}
                role="option"
                aria-selected={index === at}
                // Kept from taking the focus: the field would close the list before the click arrives.
                onMouseDown={(event) => event.preventDefault()}
                onMouseEnter={() => setActive(index)}
                onClick={() => choose(each)}
                className={clx(
                  "txt-compact-small flex cursor-pointer items-center gap-x-2 rounded-md px-2 py-1.5",
                  index === at && "bg-ui-bg-base-hover",
                )}
              >
                {show(each)}
              </li>
            ))}
          </ul>
          {found.length === 0 && (
            <Text size="small" className="text-ui-fg-subtle px-2 py-1.5" role="status">
              {query.isError ? messageOf(query.error, text) : query.isPending ? text("common.looking") : none}
            </Text>
          )}
        </div>
      )}
    </div>
  );
}
