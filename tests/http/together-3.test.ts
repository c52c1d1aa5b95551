import { join } from "node:path";
import { backendTogether } from "../support/backend";

backendTogether(["claims", "doors", "editorial", "formulary"].map((folder) => join(__dirname, folder)));
