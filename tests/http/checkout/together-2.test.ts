import { shopTogether } from "./shop";

shopTogether([__dirname], { part: 2, of: 2 });
