/** Shorter words are too much like each other, and a number that is one off is another number. */
const SHORTEST = 4;
/** From here on two slips are forgiven. */
const LONG = 8;

/** How many slips are forgiven in a word of what was typed: a letter more, less or other, or two that changed places. */
export function slipsForgiven(token: string): number {
  if (token.length < SHORTEST || /\p{N}/u.test(token)) return 0;
  return token.length < LONG ? 1 : 2;
}

/** The word, and the word without each one of its letters; none where nothing is forgiven. */
export function formsOf(token: string): string[] {
  if (slipsForgiven(token) === 0) return [];
  return [...new Set([token, ...Array.from(token, (_, index) => token.slice(0, index) + token.slice(index + 1))])];
}

/** How many slips lie between two words. `unfinished`: between the first and the closest beginning of the second. */
export function slipsBetween(typed: string, word: string, unfinished = false): number {
  // Rows of the table of distances; each cell is between the beginnings of the two that end there.
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      const swapped = row > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      here.push(
        Math.min(
          at(last, column) + 1,
          at(here, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, here];
  }
  return unfinished ? Math.min(...last) : at(last, word.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
