import { shopTogether } from "./shop";

shopTogether([__dirname], { part: 1, of: 2 });
