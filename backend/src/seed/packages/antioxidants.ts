import { beforeSession, course, percent, single, terms } from "./terms";
import { COMMON_CAUTIONS, NOT_ESTABLISHED_NOTICE, NOT_SUITABLE, RESERVES_A_PLACE } from "./shared-texts";
import type { PackageSeed } from "./types";

const vitaminC = terms({
  sessions: 6,
  duration_min: 60,
  spacing: { min_days: 7, max_days: 14 },
  deposit: percent(2500),
  balance_due: beforeSession(2),
});

const glutathione = terms({
  sessions: 8,
  duration_min: 20,
  spacing: { min_days: 5, max_days: 14 },
  deposit: percent(2000),
  balance_due: beforeSession(3),
});

const alphaLipoic = terms({
  sessions: 6,
  duration_min: 60,
  spacing: { min_days: 7, max_days: 14 },
  deposit: percent(2500),
  balance_due: beforeSession(2),
});

export const ANTIOXIDANT_PACKAGES: PackageSeed[] = [
  {
    handle: "vitamin-c",
    title: "Vitamin C, low dose",
    subtitle: "Six infusions below 15 grams",
    description:
      "Six infusions of vitamin C, each below 15 grams. Vitamin C is an antioxidant the body uses to make collagen; a benefit of IV use in well-nourished people is not established.",
    goal: "antioxidants",
    brings: null,
    formula: [{ ingredient: "ascorbic-acid", amount: null, unit: null, weight: 1 }],
    cautions: [
      "A G6PD screening test comes before the first session.",
      "Kidney disease, a history of kidney stones, or iron overload.",
      "Vitamin C by vein can make some finger-stick glucose meters read wrong; from 15 g they surely can.",
      ...COMMON_CAUTIONS,
    ],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "Why below 15 grams?",
        answer:
          "From about 15 grams finger-stick glucose meters read wrong, which can mislead people who measure their blood sugar. We stay below.",
      },
      {
        question: "What is the G6PD test?",
        answer:
          "A blood test for an enzyme. People who lack it can lose red blood cells after high amounts of vitamin C, so the clinician asks for the result first.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(99_900n, vitaminC), single(18_500n, vitaminC)],
  },
  {
    handle: "glutathione",
    title: "Glutathione",
    subtitle: "Eight slow pushes of twenty minutes",
    description:
      "Eight short sessions in which glutathione is given slowly by vein. It is an antioxidant that every cell makes for itself; a benefit of giving it by vein is not established.",
    goal: "antioxidants",
    brings: null,
    formula: [{ ingredient: "glutathione", amount: "600", unit: "mg", weight: 1 }],
    cautions: ["Asthma.", "A sulfite allergy.", "Ongoing chemotherapy: your oncologist decides.", ...COMMON_CAUTIONS],
    notices: [
      NOT_ESTABLISHED_NOTICE,
      "In 2019 the FDA warned compounders about endotoxin in one supplier's glutathione. We note source and lot of every vial.",
    ],
    questions: [
      {
        question: "Does it lighten the skin?",
        answer: "We don't offer it for that: no such use is established.",
      },
      {
        question: "Why so slowly?",
        answer: "A fast push can cause flushing or a tight chest. Slowly, it can be stopped at once.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(54_000n, glutathione), single(7_500n, glutathione)],
  },
  {
    handle: "alpha-lipoic",
    title: "Alpha-lipoic acid",
    subtitle: "Six infusions of an hour",
    description:
      "Six infusions of alpha-lipoic acid, which some enzymes of energy use need. It was studied by vein in one group, people with diabetes and symptoms in their nerves; for others a benefit is not established.",
    goal: "antioxidants",
    brings: null,
    formula: [{ ingredient: "alpha-lipoic-acid", amount: "200", unit: "mg", weight: 1 }],
    cautions: [
      "It can lower blood sugar: diabetes medicines, insulin among them, may need another dose.",
      "Eat before the session and bring something sweet.",
      ...COMMON_CAUTIONS,
    ],
    notices: [NOT_ESTABLISHED_NOTICE],
    questions: [
      {
        question: "I have diabetes. Can I book?",
        answer:
          "You can reserve. The clinician speaks with you, and with your physician where needed, before anything is given, since it can lower blood sugar.",
      },
      {
        question: "What is known about it?",
        answer:
          "A meta-analysis and a later Cochrane review looked at people with diabetic neuropathy. The ingredient's page names both.",
      },
      RESERVES_A_PLACE,
      NOT_SUITABLE,
    ],
    sold_as: [course(94_500n, alphaLipoic), single(17_500n, alphaLipoic)],
  },
];
