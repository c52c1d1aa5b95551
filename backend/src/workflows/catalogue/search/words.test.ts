import fc from "fast-check";
import { joinedWords, spellingsOf, vectorOf, wordsOf } from "./words";

test("words are compared without case, accents and signs", () => {
  expect(wordsOf("Ácido ASCÓRBICO, 0.9 %")).toEqual(["acido", "ascorbico", "09"]);
  expect(wordsOf("Lactated Ringer’s / Ringer's")).toEqual(["lactated", "ringers", "ringers"]);
  expect(wordsOf("B-Complex_NAD+ Größe Œuvre")).toEqual(["b", "complex", "nad", "grosse", "oeuvre"]);
  expect(wordsOf("ﬁsh ｆｕｌｌ")).toEqual(["fish", "full"]);
});

test("two words are also looked for as one, and all of them", () => {
  expect(joinedWords(["vitamin", "b", "12"])).toEqual(["vitaminb", "b12", "vitaminb12"]);
  expect(joinedWords(["vitamin", "c"])).toEqual(["vitaminc"]);
  expect(joinedWords(["zinc"])).toEqual([]);
});

test("a plus is left out by some and spelt by others", () => {
  expect(spellingsOf("NAD+ starter")).toEqual(["nadstarter", "nadplusstarter"]);
  expect(spellingsOf("+")).toEqual(["plus"]);
  expect(spellingsOf("%")).toEqual([]);
});

test("a word counts by where it stands, in every place where it does", () => {
  const vector = vectorOf({ names: ["Zinc"], related: ["Zinc sulfate"], text: ["Zinc, twice zinc."] });
  expect(vector).toBe("'zinc':1A,2B,3D 'sulfate':2B 'zincsulfate':2B 'twice':3D");
});

test("whatever is typed, a word is letters and digits of one code unit, and short", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const word of wordsOf(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
        expect(word).not.toMatch(/[\uD800-\uDFFF]/);
        expect([...word]).toHaveLength(word.length);
      }
    }),
  );
});
