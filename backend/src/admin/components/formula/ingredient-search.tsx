import type { IngredientSummary } from "@ampoule/contract";
import { Input, Label, Text, clx } from "@medusajs/ui";
import { type KeyboardEvent, useState } from "react";
import { messageOf } from "../../lib/client";
import { useStaffIngredients } from "../../lib/ingredients";
import { useText } from "../../lib/text";
import { useDebounced } from "../../lib/use-debounced";
import { Swatch } from "./swatch";

type Props = {
  readonly taken: readonly string[];
  readonly add: (ingredient: IngredientSummary) => void;
};

/** A combobox over the formulary: type, arrows, Enter. Those in the formula already are left out. */
export function IngredientSearch({ taken, add }: Props) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const query = useStaffIngredients({ q: useDebounced(typed, 200), status: "active", limit: 20 });
  const found = (query.data?.ingredients ?? []).filter((ingredient) => !taken.includes(ingredient.id));
  const at = Math.min(active, Math.max(found.length - 1, 0));

  const choose = (ingredient: IngredientSummary | undefined): void => {
    if (!ingredient) return;
    add(ingredient);
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
      if (open) choose(found[at]);
    } else if (event.key === "Escape" && open) {
      // The list closes first; a second Escape closes the drawer.
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="flex flex-col gap-y-1.5">
      <Label htmlFor="ingredient-search" size="small" weight="plus">
        {text("formula.add")}
      </Label>
      <Input
        id="ingredient-search"
        size="small"
        role="combobox"
        aria-expanded={open}
        aria-controls="ingredient-options"
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `ingredient-${found[at].id}` : undefined}
        placeholder={text("formula.like")}
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
          <ul id="ingredient-options" role="listbox" aria-label={text("formula.ingredients")}>
            {found.map((ingredient, index) => (
              <li
                key={ingredient.id}
                id={`ingredient-${ingredient.id}`}
                role="option"
                aria-selected={index === at}
                // Kept from taking the focus: the field would close the list before the click arrives.
                onMouseDown={(event) => event.preventDefault()}
                onMouseEnter={() => setActive(index)}
                onClick={() => choose(ingredient)}
                className={clx(
                  "txt-compact-small flex cursor-pointer items-center gap-x-2 rounded-md px-2 py-1.5",
                  index === at && "bg-ui-bg-base-hover",
                )}
              >
                <Swatch colour={ingredient.colour} />
                <span>{ingredient.name}</span>
                <span className="text-ui-fg-muted ml-auto">{text(`formulary.kind.${ingredient.kind}`)}</span>
              </li>
            ))}
          </ul>
          {found.length === 0 && (
            <Text size="small" className="text-ui-fg-subtle px-2 py-1.5" role="status">
              {query.isError
                ? messageOf(query.error, text)
                : query.isPending
                  ? text("common.looking")
                  : text("formula.no_match")}
            </Text>
          )}
        </div>
      )}
    </div>
  );
}
