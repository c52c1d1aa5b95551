import { IngredientKind } from "@ampoule/contract";
import type { ReactNode } from "react";
import type { IngredientDraft } from "../../lib/ingredient-draft";
import { inWords } from "../../lib/show";
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

const KINDS = IngredientKind.options.map((value) => ({ value, label: inWords(value) }));

const LISTS = [
  { field: "cautions", label: "Cautions", hint: "One sentence a line, as clients read it" },
  { field: "allergens", label: "Allergens", hint: "One a line; blank for none" },
  { field: "interactions", label: "Interactions", hint: "With medicines and tests, one a line" },
] as const;

/** What an ingredient is called, is, and when to be careful with it. */
export function IngredientFields({ draft, change, errorAt, hitsIn, published }: Props) {
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <div className="col-span-2 flex flex-col gap-y-2 sm:col-span-1">
          <TextField
            id="ingredient-name"
            label="Name"
            value={draft.name}
            onChange={(name) => change({ name })}
            error={errorAt("name")}
          />
          {hitsIn("name")}
        </div>
        <TextField
          id="ingredient-handle"
          label="Handle"
          hint={published ? "Its address; links to the former one stop working" : "Its address, as in vitamin-b12"}
          value={draft.handle}
          onChange={(handle) => change({ handle })}
          error={errorAt("handle")}
        />
        <ChoiceField
          id="ingredient-kind"
          label="Kind"
          value={draft.kind}
          options={KINDS}
          onChange={(kind) => change({ kind })}
          error={errorAt("kind")}
        />
        <ColourField
          id="ingredient-colour"
          label="Color"
          value={draft.colour}
          onChange={(colour) => change({ colour })}
          error={errorAt("colour")}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <SentenceField
          id="ingredient-what-it-is"
          label="What it is"
          hint="One or two sentences, as clients read them"
          value={draft.what_it_is}
          onChange={(what_it_is) => change({ what_it_is })}
          error={errorAt("what_it_is")}
        />
        {hitsIn("what_it_is")}
      </div>
      <div className="flex flex-col gap-y-2">
        <LinesField
          id="ingredient-also-known-as"
          label="Also known as"
          hint="Other names, one a line; clients find it by them"
          rows={2}
          value={draft.also_known_as}
          onChange={(also_known_as) => change({ also_known_as })}
          error={errorAt("also_known_as")}
        />
        {hitsIn("also_known_as")}
      </div>
      {LISTS.map(({ field, label, hint }) => (
        <div key={field} className="flex flex-col gap-y-2">
          <LinesField
            id={`ingredient-${field}`}
            label={label}
            hint={hint}
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
