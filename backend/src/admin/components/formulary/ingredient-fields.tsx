import { IngredientKind } from "@ampoule/contract";
import type { ReactNode } from "react";
import type { IngredientDraft } from "../../lib/ingredient-draft";
import { useText } from "../../lib/text";
import { ChoiceField } from "../fields/choice-field";
import { ColourField } from "../fields/colour-field";
import { LinesField } from "../fields/lines-field";
import { SentenceField } from "../fields/sentence-field";
import { TextField } from "../fields/text-field";

type Props = {
  readonly draft: IngredientDraft;
  readonly change: (part: Partial<IngredientDraft>) => void;
  /** The error of a field, or of a line of it. */
  readonly errorAt: (path: string) => string | undefined;
  /** What is claimed too much in a field. */
  readonly hitsIn: (field: string) => ReactNode;
  /** An address that clients may have kept. */
  readonly published: boolean;
};

const LISTS = ["cautions", "allergens", "interactions"] as const;

/** What an ingredient is called, is, and when to be careful with it. */
export function IngredientFields({ draft, change, errorAt, hitsIn, published }: Props) {
  const text = useText();
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <div className="col-span-2 flex flex-col gap-y-2 sm:col-span-1">
          <TextField
            id="ingredient-name"
            label={text("formulary.field.name")}
            value={draft.name}
            onChange={(name) => change({ name })}
            error={errorAt("name")}
          />
          {hitsIn("name")}
        </div>
        <TextField
          id="ingredient-handle"
          label={text("formulary.field.handle")}
          hint={text(published ? "formulary.hint.handle_published" : "formulary.hint.handle")}
          value={draft.handle}
          onChange={(handle) => change({ handle })}
          error={errorAt("handle")}
        />
        <ChoiceField
          id="ingredient-kind"
          label={text("formulary.field.kind")}
          value={draft.kind}
          options={IngredientKind.options.map((value) => ({ value, label: text(`formulary.kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
          error={errorAt("kind")}
        />
        <ColourField
          id="ingredient-colour"
          label={text("formulary.field.colour")}
          value={draft.colour}
          onChange={(colour) => change({ colour })}
          error={errorAt("colour")}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <SentenceField
          id="ingredient-what-it-is"
          label={text("formulary.field.what_it_is")}
          hint={text("formulary.hint.what_it_is")}
          value={draft.what_it_is}
          onChange={(what_it_is) => change({ what_it_is })}
          error={errorAt("what_it_is")}
        />
        {hitsIn("what_it_is")}
      </div>
      <div className="flex flex-col gap-y-2">
        <LinesField
          id="ingredient-also-known-as"
          label={text("formulary.field.also_known_as")}
          hint={text("formulary.hint.also_known_as")}
          rows={2}
          value={draft.also_known_as}
          onChange={(also_known_as) => change({ also_known_as })}
          error={errorAt("also_known_as")}
        />
        {hitsIn("also_known_as")}
      </div>
      {LISTS.map((field) => (
        <div key={field} className="flex flex-col gap-y-2">
          <LinesField
            id={`ingredient-${field}`}
            label={text(`formulary.field.${field}`)}
            hint={text(`formulary.hint.${field}`)}
            rows={3}
            value={draft[field]}
            onChange={(lines) => change({ [field]: lines })}
            error={errorAt(field)}
          />
          {hitsIn(field)}
        </div>
      ))}
    </>
  );
}
