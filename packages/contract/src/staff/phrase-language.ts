import { z } from "zod";

/** The languages that the English texts are put into. */
export const PhraseLanguage = z.enum(["es"]);
export type PhraseLanguage = z.infer<typeof PhraseLanguage>;
