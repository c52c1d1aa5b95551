import { backendTogether } from "../../support/backend";

backendTogether([__dirname], { part: 2, of: 2 });
