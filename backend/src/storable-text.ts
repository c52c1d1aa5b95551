/**
 * Whether the database can hold this text. PostgreSQL has no U+0000 in any text, and in its JSON no half of a pair of
 * surrogates; JSON that is sent can write both.
 */
export const isStorable = (text: string): boolean => !text.includes("\0") && !/\p{Surrogate}/u.test(text);

/** The same text with a mark where it had what can't be stored, to be told to who sent it. */
export const asStorable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, "\ufffd");
