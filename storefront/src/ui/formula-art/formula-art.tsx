import type { FormulaEntry } from "@ampoule/contract/catalogue";
import { Vial, VIAL } from "./vial";

type Props = {
  /** Tells two drawings on one page apart: the package's handle, and where it stands. */
  readonly id: string;
  readonly formula: readonly FormulaEntry[];
  /** What the picture shows, for those who don't see it. Left out where the text beside it says so. */
  readonly label?: string;
  readonly className?: string;
};

/** A package's own picture: a vial whose bands are its ingredients, in their colours and proportions. */
export function FormulaArt({ id, formula, label, className }: Props) {
  return (
    <svg
      viewBox={`0 0 ${VIAL.width} ${VIAL.height}`}
      className={className}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <Vial id={id} pours={poursOf(formula)} />
    </svg>
  );
}

/** The formula in order, as the drawing takes it. */
export const poursOf = (formula: readonly FormulaEntry[]) =>
  formula
    .toSorted((a, b) => a.position - b.position)
    .map(({ ingredient, share }) => ({ colour: ingredient.colour, share }));
