import { articleDocument } from "@ampoule/domain/article";
import { lintText } from "@ampoule/domain/claims";
import { KETAMINE_ARTICLE } from "./articles/ketamine-infusions";
import { INGREDIENTS } from "./ingredients";
import { PACKAGES } from "./packages";

const TEXTS: readonly (readonly [where: string, text: string])[] = [
  ...INGREDIENTS.flatMap(({ handle, what_it_is, cautions, allergens, interactions, evidence }) =>
    [what_it_is, ...cautions, ...allergens, ...interactions, ...evidence.map(({ statement }) => statement)].map(
      (text) => [handle, text] as const,
    ),
  ),
  ...PACKAGES.flatMap(({ handle, title, subtitle, description, cautions, notices, questions }) =>
    [
      ...[title, subtitle, description, ...cautions, ...notices],
      ...questions.map(({ question, answer }) => `${question} ${answer}`),
    ].map((text) => [handle, text] as const),
  ),
  ...articleDocument(KETAMINE_ARTICLE).fields.map(({ field, text }) => [field, text] as const),
];

// The door of publishing would refuse the seed, after the database has been made: a rule is tried against it here first.
test("what the seed says of itself claims nothing", () => {
  const claimed = TEXTS.flatMap(([where, text]) =>
    lintText({ field: where, text }).map(({ rule, excerpt }) => `${where}, ${rule}: ${excerpt}`),
  );
  expect(claimed).toEqual([]);
});
