import { join } from "node:path";
import { backendTogether } from "../support/backend";

backendTogether([join(__dirname, "catalogue")], { part: 2, of: 2 });
