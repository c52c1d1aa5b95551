/** A filter for text that holds `text` in either case; `%` and `_` are letters here, not patterns. */
export const contains = (text: string) => ({ $ilike: `%${text.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%` });
