/** What reading a text depends on by its language. */
export type Grammar = {
  /** A word without its inflection. Given lower case, Latin, without accents. */
  readonly stem: (word: string) => string;
  /** What follows one of these words is another thought: a pattern's gap does not reach over it. */
  readonly turns: ReadonlySet<string>;
};
