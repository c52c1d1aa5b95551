import { backendTogether } from "../../support/backend";

backendTogether([__dirname], { part: 1, of: 2 });
