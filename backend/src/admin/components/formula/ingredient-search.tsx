import type { IngredientSummary } from "@ampoule/contract";
import { useState } from "react";
import { useStaffIngredients } from "../../lib/ingredients";
import { useText } from "../../lib/text";
import { useDebounced } from "../../lib/use-debounced";
import { SearchField } from "../fields/search-field";
import { Swatch } from "./swatch";

type Props = {
  readonly taken: readonly string[];
  readonly add: (ingredient: IngredientSummary) => void;
};

/** Looks an ingredient up in the formulary. Those in the formula already are left out. */
export function IngredientSearch({ taken, add }: Props) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const query = useStaffIngredients({ q: useDebounced(typed, 200), status: "active", limit: 20 });
  return (
    <SearchField
      id="ingredient"
      label={text("formula.add")}
      placeholder={text("formula.like")}
      listLabel={text("formula.ingredients")}
      none={text("formula.no_match")}
      typed={typed}
      setTyped={setTyped}
      query={query}
      found={(query.data?.ingredients ?? []).filter(({ id }) => !taken.includes(id))}
      keyOf={({ id }) => id}
      show={({ colour, name, kind }) => (
        <>
          <Swatch colour={colour} />
          <span>{name}</span>
          <span className="text-ui-fg-muted ml-auto">{text(`formulary.kind.${kind}`)}</span>
        </>
      )}
      choose={add}
    />
  );
}
