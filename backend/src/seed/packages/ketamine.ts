import { afterClearance, beforeSession, course, inFull, noBalance, percent, terms } from "./terms";
import { KETAMINE_CAUTIONS, KETAMINE_NOTICES, KETAMINE_QUESTIONS } from "./ketamine-texts";
import { NOT_SUITABLE, RESERVES_A_PLACE } from "./shared-texts";
import type { PackageSeed } from "./types";

const consultation = terms({
  sessions: 1,
  duration_min: 60,
  needs_clearance: false,
  deposit: inFull,
  balance_due: noBalance,
  retained_basis_points: 0,
});

const induction = terms({
  sessions: 6,
  duration_min: 90,
  infusion_min: 40,
  spacing: { min_days: 2, max_days: 4 },
  balance_waits_for_clearance: true,
  deposit: percent(2500),
  balance_due: afterClearance(3),
});

const maintenance = terms({
  sessions: 1,
  duration_min: 90,
  infusion_min: 40,
  balance_waits_for_clearance: true,
  deposit: percent(2500),
  balance_due: beforeSession(1),
  retained_basis_points: 0,
});

export const KETAMINE_PACKAGES: PackageSeed[] = [
  {
    handle: "ketamine-consultation",
    title: "Ketamine consultation",
    subtitle: "A free hour with a clinician, before anything else",
    description:
      "An hour with a licensed clinician: your history, your medicines, what has been tried, what ketamine is and is not, and whether it could be suitable for you. Nothing is given in it, and it costs nothing.",
    goal: "mood",
    brings: null,
    formula: [{ ingredient: "clinician-evaluation", amount: "1", unit: "session", weight: 1 }],
    cautions: [],
    notices: KETAMINE_NOTICES,
    questions: [
      {
        question: "Does it commit me to anything?",
        answer: "No. Neither you nor the clinic is bound to go on.",
      },
      {
        question: "What should I bring?",
        answer: "A list of your medicines and allergies, and the name of the clinician who looks after your mood.",
      },
      ...KETAMINE_QUESTIONS,
    ],
    sold_as: [course(0n, consultation)],
  },
  {
    handle: "ketamine-induction",
    title: "Ketamine induction series",
    subtitle: "Six monitored infusions in two to three weeks, after a consultation",
    description:
      "Six infusions of 40 minutes, each with monitoring and recovery in a visit of 90 minutes, two to four days apart. The free consultation comes first and joins your cart. The deposit reserves the series and stays refundable in full until a clinician has cleared you; nothing more can be paid before.",
    goal: "mood",
    brings: "ketamine-consultation",
    formula: [{ ingredient: "ketamine", amount: "0.5", unit: "mg/kg", weight: 1 }],
    cautions: KETAMINE_CAUTIONS,
    notices: KETAMINE_NOTICES,
    questions: [
      {
        question: "Why is there a consultation in my cart?",
        answer:
          "A clinician has to speak with you before a series can begin. The consultation is free and stays in the cart while the series is there.",
      },
      ...KETAMINE_QUESTIONS,
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(250_000n, induction)],
  },
  {
    handle: "ketamine-maintenance",
    title: "Ketamine maintenance",
    subtitle: "One monitored infusion, often about 30 days after the last",
    description:
      "One infusion of 40 minutes in a visit of 90, for people who have completed a series. A clinician looks at it anew each time, and decides each time whether it is suitable.",
    goal: "mood",
    brings: null,
    formula: [{ ingredient: "ketamine", amount: null, unit: null, weight: 1 }],
    cautions: KETAMINE_CAUTIONS,
    notices: KETAMINE_NOTICES,
    questions: [
      {
        question: "How often?",
        answer: "Often about monthly. The clinician decides with you, each time anew.",
      },
      ...KETAMINE_QUESTIONS,
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(45_000n, maintenance)],
  },
];
