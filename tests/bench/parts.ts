import { cataloguePart } from "./catalogue/part";
import { checkoutPart } from "./checkout/part";
import { importPart } from "./import/part";
import { javascriptPart } from "./javascript/part";
import { memoryPart } from "./memory/part";
import { pagesPart } from "./pages/part";
import type { BenchPart } from "./part";
import { shelvesPart } from "./shelves/part";

/** In the order in which they run. The last two make the catalogue a large one. */
const PARTS: readonly BenchPart[] = [
  checkoutPart,
  cataloguePart,
  pagesPart,
  javascriptPart,
  memoryPart,
  shelvesPart,
  importPart,
];

/** Those that were named, all where none was. Throws on a name that is none of them. */
export function chosenParts(names: readonly string[]): readonly BenchPart[] {
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}". There are: ${PARTS.map(({ name }) => name).join(", ")}`);
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}
