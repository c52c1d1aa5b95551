import { join } from "node:path";
import { backendTogether } from "../support/backend";

backendTogether([join(__dirname, "catalogue")], { part: 1, of: 2 });
