import { type ErrorCode, SPANISH_ERRORS } from "@ampoule/contract/errors";

/** A refusal's sentence in a language. In English `sentence`, which is the store's own and may say more than its code. */
export const refusalIn = (language: string, code: ErrorCode, sentence: string): string =>
  language === "es" ? SPANISH_ERRORS[code] : sentence;
