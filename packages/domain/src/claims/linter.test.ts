import fc from "fast-check";
import { sentencesOf } from "../testing/claims-corpus";
import { CLAIM_LANGUAGES, type ClaimLanguage, lintDocument, lintText, takeOver } from "./index";

const claims = CLAIM_LANGUAGES.flatMap((language) =>
  sentencesOf("development", language)
    .filter(({ label }) => label.length > 0)
    .map(({ text }) => ({ text, language })),
);
const lint = (text: string, language?: ClaimLanguage) => lintText({ field: "description", text, language });
const rulesOf = (text: string) => [...new Set(lint(text).map(({ rule }) => rule))];

describe("any text whatever", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      ...claims.map(({ text }) => text),
      "not",
      "?",
      " | ",
      "\n",
      "’",
      "“",
      "\u00ad",
      "𝗰",
      "ﬀ",
      "...",
      "#",
    ),
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(" "));

  test("is read without an error, twice alike, and each hit lies within it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const hits = lint(text);
        expect(lint(text)).toEqual(hits);
        for (const { start, end, excerpt, proposal } of hits) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(excerpt);
          expect(0 <= proposal.start && proposal.start < proposal.end && proposal.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("takes time in proportion to its length", () => {
    const page = claims.map(({ text }) => text).join(" ");
    const once = page.repeat(2);
    lint(once);
    const seconds = (text: string) => {
      const from = performance.now();
      lint(text);
      return performance.now() - from;
    };
    const [short, long] = [seconds(once), seconds(once.repeat(8))];
    // Eight times the text; a square law would take 64 times as long.
    expect(long).toBeLessThan(24 * Math.max(short, 5));
  });

  test.each([
    "a".repeat(200_000),
    "no ".repeat(60_000),
    "cure,".repeat(40_000),
    ". ".repeat(100_000),
    "c.u.r.e ".repeat(20_000),
  ])("however odd and long is read within seconds (%#)", (text) => {
    const from = performance.now();
    lint(text);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});

describe("a proposal", () => {
  test.each(claims)("that is taken over passes: $text", ({ text, language }) => {
    let mended = text;
    for (let turn = 0; turn < 6; turn += 1) {
      const [hit] = lint(mended, language);
      if (!hit) break;
      mended = takeOver(mended, hit.proposal);
    }
    expect(lint(mended)).toEqual([]);
    expect(mended.trim()).not.toBe("");
  });

  test("cuts the claim from a heading and leaves the rest", () => {
    const [hit] = lint("IV Therapy for Migraines | Dallas TX");
    expect(hit && takeOver("IV Therapy for Migraines | Dallas TX", hit.proposal)).toBe("IV Therapy | Dallas TX");
  });

  test("says of an ingredient what is known of it", () => {
    const [hit] = lint("NAD+ reverses aging.");
    expect(hit?.proposal.text).toBe("NAD+ is a coenzyme in cell energy; human evidence for IV use is limited.");
  });
});

describe("a hit", () => {
  test("says where it is, which rule it breaks, why, and by which source", () => {
    expect(lint("Fluid and B vitamins. Cures hangovers!")[0]).toMatchObject({
      field: "description",
      start: 22,
      end: 37,
      excerpt: "Cures hangovers",
      rule: "cure",
      why: expect.stringMatching(/illness/),
      source: expect.stringMatching(/iV Bars/),
    });
  });

  test("on ketamine names the FDA's warning", () => {
    expect(lint("Ketamine relieves depression.")[0]?.source).toMatch(/FDA, warning.+October 2023/);
  });
});

describe("what makes a sentence innocent is no way past the rules:", () => {
  test.each([
    ["that it worked", "It worked: my migraines are gone."],
    ["that nurses are trained", "Our trained nurses relieve migraines."],
    ["that it isn't approved", "Though not approved for depression, our ketamine lifts depression within hours."],
    ["that it is off label", "Off label, ketamine relieves depression in hours."],
    ["a friend who is told", "Call a friend and tell them our drip cures colds."],
    ["a friend who tells", "A friend told me her migraines vanished after one drip."],
    ["what anybody can say", "Any clinic can say it: we cure migraines."],
    ["the authority's name", "FTC or not, our drip cures colds."],
    ["chance", "By chance or not, our drip cures colds."],
    ["an appointment", "Garantizamos resultados en su primera cita."],
    ["an invitation to write", "El mejor suero de Miami: escríbanos hoy."],
  ])("%s", (_, claim) => expect(rulesOf(claim)).not.toEqual([]));
});

describe("grammar decides", () => {
  test.each([
    ["a denial is no claim, its denial is", "It does not cure migraines.", "It does not just cure migraines."],
    ["a denial ends with its clause", "It does not cure migraines.", "It has no sugar, but it cures migraines."],
    ["a hedge frees a function, not an illness", "It may help support healthy skin.", "It may help relieve migraines."],
    ["a question that is answered no is none", "Does it cure colds? No.", "Does it cure colds? Yes!"],
    ["what other clinics say is theirs", "Some clinics promise a cure for colds.", "We promise a cure for colds."],
    ["a medicine's work is its own", "Antidepressants relieve depression.", "Our drip relieves depression."],
    ["a client's history is asked", "Are you being treated for asthma?", "You can be treated here: we relieve asthma."],
    [
      "a doctor's name advises",
      "Designed with a physician to cure nothing.",
      "Designed by physicians to relieve migraines.",
    ],
    [
      "a list is denied whole",
      "No drip cures, treats or prevents a cold.",
      "No sugar, no dye: it cures, treats and prevents a cold.",
    ],
    [
      "a use off its label is said to be one",
      "Ketamine for depression is off-label.",
      "Ketamine for depression is here.",
    ],
    ["a life is told", "She trained in stroke care.", "She relieves strokes with our drip."],
    [
      "what an illness meets is our offer",
      "Tell us of your migraines before a drip.",
      "Migraines melt under our drip.",
    ],
    [
      "somebody's words are theirs",
      "Someone may tell you that a drip cures colds.",
      "We tell you that a drip cures colds.",
    ],
    [
      "a study has its limits",
      "A small trial in migraine found no difference.",
      "A trial shows that our drip relieves migraine.",
    ],
  ])("%s", (_, innocent, claim) => {
    expect(rulesOf(innocent)).toEqual([]);
    expect(rulesOf(claim)).not.toEqual([]);
  });
});

describe("disguise does not help", () => {
  test.each([
    "C U R E S migraines",
    "c.u.r.e.s migraines",
    "cur\u00ades migraines",
    "𝗰𝘂𝗿𝗲𝘀 migraines",
    "сures migraines",
    "cures migranes",
  ])("%s", (text) => expect(rulesOf(text)).not.toEqual([]));
});

describe("a page about ketamine", () => {
  const STATEMENTS = [
    "Ketamine is FDA-approved as an anesthetic only, and not for any psychiatric disorder.",
    "It is a Schedule III controlled substance.",
    "Risks include abuse, raised blood pressure, respiratory depression and urinary problems.",
    "An escort takes you home, and you do not drive for 24 hours.",
    "In a crisis call or text 988.",
  ];
  const missing = (texts: readonly string[]) =>
    lintDocument({ fields: texts.map((text) => ({ field: "notices", text })), ketamine: true, prescription: false });

  test("that makes every statement passes", () => expect(missing(STATEMENTS)).toEqual([]));

  test.each(STATEMENTS.map((text, at) => [text, at] as const))("must say: %s", (_, at) => {
    const hits = missing(STATEMENTS.filter((_text, index) => index !== at));
    expect(hits.map(({ rule }) => rule)).toEqual(["ketamine_statement"]);
    expect(missing([...STATEMENTS.filter((_text, index) => index !== at), hits[0]?.proposal.text ?? ""])).toEqual([]);
  });

  test("is not asked for them when it is about something else", () =>
    expect(lintDocument({ fields: [], ketamine: false, prescription: false })).toEqual([]));
});

test("a page on what is given by prescription says so, and who decides", () => {
  const hits = lintDocument({ fields: [{ field: "title", text: "Hydration" }], ketamine: false, prescription: true });
  expect(hits.map(({ rule }) => rule)).toEqual(["prescription_statement"]);
  const fields = [{ field: "notices", text: hits[0]?.proposal.text ?? "" }];
  expect(lintDocument({ fields, ketamine: false, prescription: true })).toEqual([]);
});
