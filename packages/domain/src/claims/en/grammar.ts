import type { Grammar } from "../text/grammar";
import { stem } from "./stem";

export const ENGLISH: Grammar = {
  stem,
  turns: new Set(
    "if when unless because whether during before while until although though however but than".split(" "),
  ),
};
