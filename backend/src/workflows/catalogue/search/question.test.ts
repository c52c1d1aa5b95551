import fc from "fast-check";
import type { Heard } from "../../../modules/catalogue-index";
import { questionOf, toBeHeard, tokensOf } from "./question";

/** A vocabulary: these words are of names, and what isn't one of them is near all of them. */
function ask(typed: string, named: readonly string[], in_text: readonly string[] = []) {
  const tokens = tokensOf(typed);
  const heard = toBeHeard(tokens).map(({ token, forms }): Heard => {
    const known = named.some((word) => word.startsWith(token));
    const words = [
      ...named.map((word) => ({ word, in_name: true })),
      ...in_text.map((word) => ({ word, in_name: false })),
    ];
    return { token, known, near: known || forms.length === 0 ? [] : words };
  });
  return questionOf(tokens, heard);
}

test("what a name begins with is looked for as it was typed", () => {
  const question = ask("Gluta", ["glutathione"]);
  expect(question).toMatchObject({ name: "gluta", mended_name: "gluta", read_as: null });
  expect(question.plain).toEqual({ names: "('gluta':*A)", related: "('gluta':*AB)", anywhere: "('gluta':*)" });
  expect(question.forgiving).toEqual(question.plain);
});

test("a letter and a number are one word, where a name has it so", () => {
  const question = ask("vitamin b-12", ["vitamin", "b12", "vitaminb12"]);
  expect(question.name).toBe("vitaminb12");
  expect(question.plain.names).toBe(
    "('vitamin':*A & 'b':A & '12':*A) | ('vitaminb':*A & '12':*A) | ('vitamin':*A & 'b12':*A) | ('vitaminb12':*A)",
  );
});

test("a typing error is mended, and what was typed still counts", () => {
  const question = ask("vitamn c", ["vitamin", "c", "calcium"]);
  expect(question).toMatchObject({ name: "vitamnc", mended_name: "vitaminc", read_as: "vitamin c" });
  expect(question.forgiving.names).toBe("(('vitamn':*A | 'vitamin':A) & 'c':*A)");
  expect(question.plain.names).toBe("('vitamn':*A & 'c':*A)");
});

test("of several words that may be meant, the nearest one of a name comes first", () => {
  const question = ask("magnezium", ["magnesium", "magnesia"], ["magnetism"]);
  expect(question.read_as).toBe("magnesium");
  expect(question.forgiving.anywhere).toContain("'magnesium'");
  expect(question.forgiving.anywhere).not.toContain("'magnesia'");
});

test("a word that stands in a text is no typing error", () => {
  expect(ask("sleep", ["steep"], ["sleep"]).read_as).toBeNull();
});

test("the word that is being typed may be unfinished, an earlier one is not", () => {
  expect(ask("glutha", ["glutathione"]).read_as).toBe("glutathione");
  expect(ask("glutha drip", ["glutathione", "drip"]).read_as).toBeNull();
});

test("signs alone ask nothing, and a sentence is cut", () => {
  expect(tokensOf(" %_*'\\ \u0000 ")).toEqual([]);
  expect(tokensOf("a b c d e f g h i j")).toHaveLength(8);
});

test("no text that is typed gets out of its quotes", () => {
  const lexeme = /'[\p{L}\p{N}]+'(:\*?[AB]*)?/gu;
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (typed) => {
      const tokens = tokensOf(typed);
      fc.pre(tokens.length > 0);
      const { plain, forgiving, each } = ask(typed, ["vitamin", "zinc"]);
      for (const query of [...Object.values(plain), ...Object.values(forgiving), ...each])
        expect(query.replaceAll(lexeme, "")).toMatch(/^[()&| ]*$/);
    }),
  );
});
