import { en } from "./en/texts";
import { es } from "./es/texts";

/** What the dashboard takes in beside its own words, by language and namespace: ours meets none of Medusa's keys. */
export default { en: { ampoule: en }, es: { ampoule: es } };
