import en from "./en";
import es from "./es";

/** Every language's messages. Each is held against the other: a key that only one of them has is a type error. */
export const MESSAGES = { en: en satisfies typeof es, es: es satisfies typeof en };
export type Messages = typeof en;
