import { rulesWith } from "../../rule";
import { ENGLISH } from "../grammar";
import { GUARDS } from "../guards";

export const rules = rulesWith(ENGLISH, GUARDS);
