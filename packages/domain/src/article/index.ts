export { LONGEST_BODY } from "./bounds";
export type { ArticleBody, Block, Inline, Section } from "./nodes";
export { readBody } from "./read";
export { escapeMarkdown, rewordBody, type Wording } from "./reword";
export { sayBody } from "./say";
export { slugOf } from "./slug";
export { articleDocument, type ArticleWords, BODY_FIELD, bodyTexts, readingMinutes } from "./texts";
