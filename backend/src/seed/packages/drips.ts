import { atSession, beforeSession, course, fixed, percent, single, terms } from "./terms";
import { COMMON_CAUTIONS, NOT_ESTABLISHED_NOTICE, NOT_SUITABLE, RESERVES_A_PLACE, WHAT_TO_BRING } from "./shared-texts";
import type { PackageSeed } from "./types";

const myers = terms({
  sessions: 4,
  duration_min: 30,
  spacing: { min_days: 7, max_days: 28 },
  deposit: percent(2500),
  balance_due: beforeSession(1),
});

const hydration = terms({
  sessions: 3,
  duration_min: 40,
  spacing: { min_days: 1, max_days: 30 },
  deposit: fixed("5000"),
  balance_due: atSession(1),
  retained_basis_points: 0,
});

const seasonal = terms({
  sessions: 4,
  duration_min: 45,
  spacing: { min_days: 5, max_days: 14 },
  deposit: percent(2500),
  balance_due: beforeSession(2),
});

export const DRIP_PACKAGES: PackageSeed[] = [
  {
    handle: "myers",
    title: "Myers",
    subtitle: "Minerals, B vitamins and vitamin C in one short drip",
    description:
      "Four short infusions of magnesium, calcium, B vitamins and vitamin C, a combination many clinics offer. B vitamins help convert food to energy. In a small trial the formula did not differ significantly from plain lactated Ringer's.",
    goal: "energy",
    brings: null,
    formula: [
      { ingredient: "magnesium-chloride", amount: "5", unit: "mL", weight: 5 },
      { ingredient: "calcium-gluconate", amount: "3", unit: "mL", weight: 3 },
      { ingredient: "vitamin-b12", amount: "1", unit: "mg", weight: 1 },
      { ingredient: "vitamin-b6", amount: "100", unit: "mg", weight: 1 },
      { ingredient: "dexpanthenol", amount: "250", unit: "mg", weight: 1 },
      { ingredient: "b-complex", amount: "1", unit: "mL", weight: 1 },
      { ingredient: "ascorbic-acid", amount: "2.5", unit: "g", weight: 5 },
    ],
    cautions: [
      "Low blood pressure: magnesium can lower it further during the drip.",
      "Digoxin: calcium by vein can cause dangerous heart rhythms with it.",
      "Kidney disease.",
      ...COMMON_CAUTIONS,
    ],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "Has the Myers formula been studied?",
        answer:
          "Little. In one trial 34 adults with fibromyalgia received it or lactated Ringer's weekly for 8 weeks; the difference was not significant.",
      },
      {
        question: "What does it feel like?",
        answer: "Many people feel warm for a few minutes. Tell us if you feel faint: we slow the drip.",
      },
      WHAT_TO_BRING,
      RESERVES_A_PLACE,
    ],
    sold_as: [course(61_200n, myers), single(17_000n, myers)],
  },
  {
    handle: "hydration",
    title: "Hydration",
    subtitle: "Half a liter to a liter of fluid, three times",
    description:
      "Three infusions of fluid alone: saline or lactated Ringer's, whichever the clinician chooses, from half a liter to a liter. For people who can drink, a benefit over drinking is not established.",
    goal: "hydration",
    brings: null,
    formula: [
      { ingredient: "sodium-chloride", amount: "0.5", unit: "L", weight: 1 },
      { ingredient: "lactated-ringers", amount: "0.5", unit: "L", weight: 1 },
    ],
    cautions: [
      "Heart or kidney failure: fluid by vein can do harm.",
      "Swollen legs or shortness of breath: tell us before the session.",
      ...COMMON_CAUTIONS,
    ],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "Do I get both fluids?",
        answer: "One of the two. The clinician chooses which and how much.",
      },
      {
        question: "How soon can I come again?",
        answer: "The sessions may follow each other from one day to 30 days apart.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(32_400n, hydration), single(12_000n, hydration)],
  },
  {
    handle: "seasonal",
    title: "Seasonal",
    subtitle: "Vitamin C, zinc and B-complex for the turn of the year",
    description:
      "Four infusions of vitamin C, zinc and B-complex. The body needs all three every day; that an infusion changes how a healthy person gets through the season is not established.",
    goal: "season",
    brings: null,
    formula: [
      { ingredient: "ascorbic-acid", amount: "2.5", unit: "g", weight: 5 },
      { ingredient: "zinc", amount: null, unit: null, weight: 2 },
      { ingredient: "b-complex", amount: null, unit: null, weight: 3 },
    ],
    cautions: ["G6PD deficiency or a history of kidney stones: tell us before the first session.", ...COMMON_CAUTIONS],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "Will it keep me from catching a cold?",
        answer: "No such effect of an infusion is established, and we don't claim one.",
      },
      {
        question: "Can I come while I have a fever?",
        answer: "Please don't: call us and we move the session.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(59_400n, seasonal), single(16_500n, seasonal)],
  },
];
