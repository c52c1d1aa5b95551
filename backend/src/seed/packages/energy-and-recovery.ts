import {
  afterClearance,
  atSession,
  beforeSession,
  course,
  fixed,
  inFull,
  noBalance,
  percent,
  single,
  terms,
} from "./terms";
import { COMMON_CAUTIONS, NOT_ESTABLISHED_NOTICE, NOT_SUITABLE, RESERVES_A_PLACE } from "./shared-texts";
import type { PackageSeed } from "./types";

const nadStarter = terms({
  sessions: 4,
  duration_min: 120,
  spacing: { min_days: 2, max_days: 7 },
  deposit: percent(3000),
  balance_due: afterClearance(7),
});

const nadLoading = terms({
  sessions: 5,
  duration_min: 150,
  spacing: { min_days: 1, max_days: 4 },
  deposit: percent(3000),
  balance_due: beforeSession(1),
  retained_basis_points: 1500,
});

const athlete = terms({
  sessions: 4,
  duration_min: 50,
  spacing: { min_days: 3, max_days: 14 },
  deposit: fixed("10000"),
  balance_due: beforeSession(2),
});

const morningAfter = terms({
  sessions: 3,
  duration_min: 45,
  spacing: { min_days: 1, max_days: null },
  deposit: percent(2500),
  balance_due: atSession(1),
  retained_basis_points: 0,
});

const b12Shots = terms({
  sessions: 8,
  duration_min: 10,
  spacing: { min_days: 7, max_days: 30 },
  deposit: inFull,
  balance_due: noBalance,
  retained_basis_points: 0,
});

const NAD_CAUTIONS = [
  "Flushing, a tight chest and nausea that depend on the rate: we slow or stop the drip.",
  "Tell us about every medicine: interactions are little studied.",
  ...COMMON_CAUTIONS,
];

export const ENERGY_AND_RECOVERY_PACKAGES: PackageSeed[] = [
  {
    handle: "nad-starter",
    title: "NAD+ starter",
    subtitle: "Four long, slow infusions",
    description:
      "Four infusions of NAD+, two hours each, two to seven days apart. NAD+ is a coenzyme in cell energy; human evidence for IV use is limited.",
    goal: "energy",
    brings: null,
    formula: [{ ingredient: "nad-plus", amount: "250", unit: "mg", weight: 1 }],
    cautions: NAD_CAUTIONS,
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "Why does it take two hours?",
        answer: "The faster it runs, the more flushing, tightness and nausea people feel. Two hours keeps it bearable.",
      },
      {
        question: "What is known about infused NAD+?",
        answer:
          "One small study followed what becomes of it in plasma and urine for six hours. It measured no clinical outcome.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(162_000n, nadStarter), single(45_000n, nadStarter)],
  },
  {
    handle: "nad-loading",
    title: "NAD+ loading",
    subtitle: "Five infusions in about two weeks",
    description:
      "Five long infusions of NAD+ within about two weeks, at a higher amount than the starter. NAD+ is a coenzyme in cell energy; human evidence for IV use is limited.",
    goal: "energy",
    brings: null,
    formula: [{ ingredient: "nad-plus", amount: "750", unit: "mg", weight: 1 }],
    cautions: NAD_CAUTIONS,
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "Should I begin with the starter?",
        answer: "The clinician decides with you. Someone who has not had NAD+ by vein usually begins with less.",
      },
      {
        question: "How long is a session?",
        answer: "Two and a half hours. Bring something to read, and something to eat.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(325_000n, nadLoading)],
  },
  {
    handle: "athlete",
    title: "Athlete",
    subtitle: "Fluid, amino acids, magnesium and B-complex",
    description:
      "Four infusions around training: fluid, amino acids, magnesium and B-complex. B vitamins help convert food to energy. A benefit of the infusion for people who eat and drink enough is not established.",
    goal: "recovery",
    brings: null,
    formula: [
      { ingredient: "sodium-chloride", amount: null, unit: null, weight: 5 },
      { ingredient: "amino-acids", amount: null, unit: null, weight: 3 },
      { ingredient: "magnesium-chloride", amount: null, unit: null, weight: 2 },
      { ingredient: "b-complex", amount: null, unit: null, weight: 2 },
    ],
    cautions: [
      "If you compete under anti-doping rules: WADA limits infusions to 100 mL in 12 hours. This package is above that.",
      "Low blood pressure, liver or kidney disease.",
      ...COMMON_CAUTIONS,
    ],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "May I use it in competition?",
        answer:
          "Not if anti-doping rules bind you: more than 100 mL by vein within 12 hours is not allowed without an exemption.",
      },
      {
        question: "When should I come?",
        answer: "On an easy day. The sessions lie three to fourteen days apart.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(63_000n, athlete), single(17_500n, athlete)],
  },
  {
    handle: "morning-after",
    title: "Morning after",
    subtitle: "Fluid and B-complex, with a clinician's choice of more",
    description:
      "Fluid and B-complex after a long night. Where a clinician finds it suitable, medicines against nausea or headache can be added: ondansetron and ketorolac are prescription medicines. A benefit over rest, water and food is not established.",
    goal: "recovery",
    brings: null,
    formula: [
      { ingredient: "sodium-chloride", amount: null, unit: null, weight: 6 },
      { ingredient: "b-complex", amount: null, unit: null, weight: 2 },
      { ingredient: "ondansetron", amount: null, unit: null, weight: 1 },
      { ingredient: "ketorolac", amount: null, unit: null, weight: 1 },
    ],
    cautions: [
      "Long QT or another heart rhythm problem: no ondansetron.",
      "A stomach ulcer or bleeding in the gut, now or before: no ketorolac.",
      "Severe headache, confusion, repeated vomiting or chest pain: go to an emergency department.",
      ...COMMON_CAUTIONS,
    ],
    notices: [
      NOT_ESTABLISHED_NOTICE,
      "Ondansetron and ketorolac are added only where a clinician orders them for you.",
    ],
    questions: [
      {
        question: "Do I get both medicines?",
        answer: "Only what a clinician orders for you that day, which may be neither.",
      },
      {
        question: "Do I have to use the three sessions in a row?",
        answer: "No. They may be any time apart, from a day.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(60_750n, morningAfter), single(22_500n, morningAfter, inFull)],
  },
  {
    handle: "b12-shots",
    title: "B12 shots",
    subtitle: "Eight quick injections",
    description:
      "Eight injections of vitamin B12 into a muscle, ten minutes each. A lack of B12 can cause anemia and nerve damage; a benefit without a deficiency is not established.",
    goal: "energy",
    brings: null,
    formula: [{ ingredient: "vitamin-b12", amount: "1", unit: "mg", weight: 1 }],
    cautions: ["Leber's disease of the optic nerve.", "An allergy to cobalt or cobalamin.", ...COMMON_CAUTIONS],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "How do I know whether I lack B12?",
        answer: "By a blood test. Ask your physician or our clinician about one.",
      },
      {
        question: "Where is it given?",
        answer: "Into the muscle of the upper arm or thigh.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(20_880n, b12Shots), single(2_900n, b12Shots)],
  },
];
