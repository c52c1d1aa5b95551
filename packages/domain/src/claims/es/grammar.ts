import type { Grammar } from "../text/grammar";
import { stem } from "./stem";

export const SPANISH: Grammar = {
  stem,
  turns: new Set(
    "si cuando porque pues mientras aunque pero sino hasta salvo excepto antes durante despues".split(" "),
  ),
};
