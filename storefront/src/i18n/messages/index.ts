import en from "./en";

/** Every language's messages; English gives their shape. */
export const MESSAGES = { en };
export type Messages = typeof en;
