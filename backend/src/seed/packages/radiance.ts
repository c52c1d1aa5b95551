import { beforeSession, course, percent, single, terms } from "./terms";
import { COMMON_CAUTIONS, NOT_ESTABLISHED_NOTICE, NOT_SUITABLE, RESERVES_A_PLACE } from "./shared-texts";
import type { PackageSeed } from "./types";

const radiance = terms({
  sessions: 6,
  duration_min: 45,
  spacing: { min_days: 7, max_days: 21 },
  deposit: percent(2500),
  balance_due: beforeSession(2),
});

const glowPlus = terms({
  sessions: 6,
  duration_min: 60,
  spacing: { min_days: 7, max_days: 21 },
  deposit: percent(3000),
  balance_due: beforeSession(2),
});

const BIOTIN_AND_C_CAUTIONS = [
  "G6PD deficiency or a history of kidney stones: tell us before the first session.",
  "Biotin can falsify laboratory tests, troponin among them: tell every clinician and laboratory that you receive it.",
];

export const RADIANCE_PACKAGES: PackageSeed[] = [
  {
    handle: "radiance-kit",
    title: "Radiance kit",
    subtitle: "Six sessions of vitamin C, B-complex and biotin",
    description:
      "Six infusions, one every one to three weeks, for people who look after hair, skin and nails. The body uses vitamin C to make collagen, B vitamins help convert food to energy, and a lack of biotin can affect hair and nails. A benefit of the infusion in well-nourished people is not established, and we say so beside each ingredient.",
    goal: "hair-skin-nails",
    brings: null,
    formula: [
      { ingredient: "ascorbic-acid", amount: null, unit: null, weight: 5 },
      { ingredient: "b-complex", amount: null, unit: null, weight: 3 },
      { ingredient: "biotin", amount: null, unit: null, weight: 2 },
    ],
    cautions: [...BIOTIN_AND_C_CAUTIONS, ...COMMON_CAUTIONS],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "Will I see a difference?",
        answer:
          "We can't promise it. Lack of these vitamins can show in hair, skin and nails; that an infusion changes anything in people who lack nothing is not established.",
      },
      {
        question: "Why does biotin matter for blood tests?",
        answer:
          "Many laboratory tests use biotin, and more of it in the blood can falsify them, among them troponin, the test for harm to the heart. Say that you receive biotin whenever blood is drawn.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(94_500n, radiance), single(17_500n, radiance)],
  },
  {
    handle: "glow-plus",
    title: "Glow plus",
    subtitle: "The radiance kit, and a glutathione push at each session",
    description:
      "Six sessions with the three vitamins of the radiance kit, followed each time by glutathione, given slowly on its own. Glutathione is an antioxidant that cells make for themselves; a benefit of giving it by vein is not established.",
    goal: "hair-skin-nails",
    brings: null,
    formula: [
      { ingredient: "ascorbic-acid", amount: null, unit: null, weight: 4 },
      { ingredient: "b-complex", amount: null, unit: null, weight: 2 },
      { ingredient: "biotin", amount: null, unit: null, weight: 2 },
      { ingredient: "glutathione", amount: "600", unit: "mg", weight: 3 },
    ],
    cautions: [
      ...BIOTIN_AND_C_CAUTIONS,
      "Asthma, a sulfite allergy, or ongoing chemotherapy: tell us first.",
      ...COMMON_CAUTIONS,
    ],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "Why is glutathione given separately?",
        answer: "It is given slowly, after the drip, so that it can be stopped at the first sign of discomfort.",
      },
      {
        question: "Where does the glutathione come from?",
        answer:
          "From a licensed compounding pharmacy. In 2019 the FDA warned about endotoxin in one supplier's glutathione, so we note source and lot and tell you on request.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(119_500n, glowPlus)],
  },
];
