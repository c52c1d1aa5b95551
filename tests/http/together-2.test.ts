import { join } from "node:path";
import { backendTogether } from "../support/backend";

const FOLDERS = ["catalogue", "claims", "doors", "editorial", "formulary"].map((folder) => join(__dirname, folder));

backendTogether(FOLDERS, { part: 2, of: 2 });
