import type { CarePackage, CarePackageOption } from "@ampoule/contract/catalogue";
import { substances } from "@/ui/formula-art/formula-art";

/** The way of buying that a package is presented by: its whole course, or the first there is. */
export function mainOption(carePackage: CarePackage): CarePackageOption {
  const option = carePackage.options.find((each) => each.is_course) ?? carePackage.options[0];
  if (!option) throw new Error("A package is sold in at least one way");
  return option;
}

/** The other ways of buying it, such as one session. */
export const otherOptions = (carePackage: CarePackage): CarePackageOption[] =>
  carePackage.options.filter((option) => option !== mainOption(carePackage));

export const isFree = (option: Pick<CarePackageOption, "price">): boolean => BigInt(option.price.minor) === 0n;
export const hasBalance = (option: Pick<CarePackageOption, "balance">): boolean => BigInt(option.balance.minor) > 0n;

/** A goal to filter by. */
export type Goal = { readonly goal: string; readonly label: string };

/** The goals that packages have, each once, in the packages' order. */
export function goalsOf(packages: readonly CarePackage[]): Goal[] {
  return [...new Map(packages.map(({ goal, goal_label }) => [goal, { goal, label: goal_label }])).values()];
}

/** The ingredients that packages have, each once, by name. */
export function ingredientsOf(packages: readonly CarePackage[]): { handle: string; name: string }[] {
  const all = packages.flatMap(({ formula }) => substances(formula).map(({ ingredient }) => ingredient));
  return [...new Map(all.map(({ handle, name }) => [handle, { handle, name }])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, "en"),
  );
}

/** The names of what is in the formula, in order. */
export const formulaNames = ({ formula }: Pick<CarePackage, "formula">): string[] =>
  substances(formula).map(({ ingredient }) => ingredient.name);

/** Whether a medicine is in the formula: what must be said of it weighs more. */
export const holdsMedicine = ({ formula }: Pick<CarePackage, "formula">): boolean =>
  formula.some(({ ingredient }) => ingredient.kind === "medicine");
