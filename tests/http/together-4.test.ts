import { join } from "node:path";
import { shopTogether } from "./checkout/shop";

shopTogether([join(__dirname, "checkout"), join(__dirname, "doors", "answers")]);
