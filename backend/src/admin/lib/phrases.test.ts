import { lintText } from "@ampoule/domain/claims";
import { mendPhrase } from "./phrases";

const ASKED = "¿Qué es?";
const CLAIM = "Este suero cura la migraña.";

/** The first claim in what is read. */
function claimIn(text: string) {
  const [hit] = lintText({ field: "text", text, language: "es" });
  if (!hit) throw new Error("the claim is found");
  return { text, proposal: hit.proposal };
}

test.each([
  ["by itself", CLAIM],
  ["as an answer, with its question before it", `${ASKED}\n${CLAIM}`],
  ["as a question, with its answer after it", `${CLAIM}\n${ASKED}`],
])("a wording is taken over into words that are read %s", (_, read) => {
  const mended = mendPhrase(CLAIM, claimIn(read));
  expect(mended).not.toBeNull();
  expect(mended).toBe(mendPhrase(CLAIM, claimIn(CLAIM)));
});

test("a claim in what is read with the words can't be mended in them, nor one in words that have changed", () => {
  expect(mendPhrase(ASKED, claimIn(`${ASKED}\n${CLAIM}`))).toBeNull();
  expect(mendPhrase("Otra cosa.", claimIn(CLAIM))).toBeNull();
});
