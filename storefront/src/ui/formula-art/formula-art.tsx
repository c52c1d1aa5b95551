import type { FormulaEntry } from "@ampoule/contract/catalogue";
import { Vial, VIAL } from "./vial";

type Props = {
  readonly formula: readonly FormulaEntry[];
  /** What the picture shows, for those who don't see it. Left out where the text beside it says so. */
  readonly label?: string;
  readonly className?: string;
};

/** A package's own picture: a vial whose bands are its ingredients, in their colours and proportions. */
export function FormulaArt({ formula, label, className }: Props) {
  return (
    <svg
      viewBox={`0 0 ${VIAL.width} ${VIAL.height}`}
      className={className}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <Vial pours={poursOf(formula)} />
    </svg>
  );
}

/** What is in the vial, in the formula's order. A service, such as a consultation, leaves it empty. */
export const substances = (formula: readonly FormulaEntry[]): FormulaEntry[] =>
  formula.filter(({ ingredient }) => ingredient.kind !== "service").toSorted((a, b) => a.position - b.position);

/** The same as the drawing takes it. */
export const poursOf = (formula: readonly FormulaEntry[]) =>
  substances(formula).map(({ ingredient, share }) => ({ colour: ingredient.colour, share }));
