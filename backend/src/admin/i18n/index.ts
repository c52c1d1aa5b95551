import { en } from "./en/index";
import { es } from "./es/index";

/** What the dashboard takes in beside its own words, by language and namespace: ours meets none of Medusa's keys. */
export default { en: { ampoule: en }, es: { ampoule: es } };
