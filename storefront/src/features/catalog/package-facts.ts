import type { CarePackage, CarePackageOption } from "@ampoule/contract/catalogue";
import type { Caution } from "./cautions-naming";
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

/** The names of what is in the formula, in order. */
export const formulaNames = ({ formula }: Pick<CarePackage, "formula">): string[] =>
  substances(formula).map(({ ingredient }) => ingredient.name);

/** What the labels of these packages warn of, each sentence once, with the places of the packages that it stands on. */
export function cautionsOn(packages: readonly CarePackage[]): Caution[] {
  const found = new Map<string, Caution>();
  packages.forEach((carePackage, place) => {
    for (const each of cautionsOf(carePackage)) {
      const key = `${each.kind} ${String(each.of)} ${each.text}`;
      const before = found.get(key)?.packages ?? [];
      if (!before.includes(place)) found.set(key, { ...each, packages: [...before, place] });
    }
  });
  return [...found.values()];
}

function cautionsOf({ cautions, formula }: CarePackage): Omit<Caution, "packages">[] {
  const said = (kind: Caution["kind"], of: string | null) => (text: string) => ({ kind, text, of });
  return [
    ...formula.flatMap(({ ingredient: { name, ...ingredient } }) => [
      ...ingredient.allergens.map(said("allergen", name)),
      ...ingredient.interactions.map(said("interaction", name)),
      ...ingredient.cautions.map(said("caution", name)),
      ...ingredient.evidence
        .filter(({ about }) => about === "safety")
        .map(({ statement }) => said("caution", name)(statement)),
    ]),
    ...cautions.map(said("caution", null)),
  ];
}

/** Whether a medicine is in the formula: what must be said of it weighs more. */
export const holdsMedicine = ({ formula }: Pick<CarePackage, "formula">): boolean =>
  formula.some(({ ingredient }) => ingredient.kind === "medicine");
