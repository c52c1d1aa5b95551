import type { Wording } from "../proposals";

const ILLNESS = "A benefit of this for any illness is not established.";

export const ENGLISH_WORDING: Wording = {
  about: [
    [
      /\bketamine\b/i,
      "Ketamine is not approved by the FDA for any psychiatric disorder; whether it is suitable for you is a licensed clinician's decision.",
    ],
    [
      /\b(?:vitamin c|ascorbic acid)\b/i,
      "Vitamin C is an antioxidant the body uses to make collagen; a benefit of IV use in well-nourished people is not established.",
    ],
    [/\bbiotin\b/i, "Biotin deficiency can affect hair and nails; a benefit without deficiency is unproven."],
    [
      /\b(?:b12|cobalamin)\b/i,
      "Nerves and blood cells need vitamin B12; a benefit without a deficiency is not established.",
    ],
    [
      /\bb[- ](?:complex|vitamins?)\b/i,
      "B vitamins help convert food to energy; a benefit of an infusion without a deficiency is not established.",
    ],
    [/\bnad\b/i, "NAD+ is a coenzyme in cell energy; human evidence for IV use is limited."],
    [
      /\bglutathione\b/i,
      "Glutathione is an antioxidant that cells make for themselves; a benefit of giving it by vein is not established.",
    ],
  ],
  byRule: {
    disease: ILLNESS,
    cure: ILLNESS,
    treat: ILLNESS,
    prevent: ILLNESS,
    immunity: "Whether an infusion changes how a healthy person gets through the season is not established.",
    anti_ageing: "An effect of an infusion on the years is not established.",
    detox: "The body needs no infusion for this; a benefit is not established.",
    fda_approved: "Not FDA-approved for these uses.",
    superlative: "A licensed clinician decides with you what is suitable.",
    safety: "Every infusion has risks, and a clinician goes through them with you first.",
    outcome: "Results vary, and we can't promise one.",
    proof: "What is known, and how well, stands beside each ingredient.",
  },
  dangling: /(?:\s|[,&+–-]|\b(?:for|of|from|against|with|and|or|the|a|an|our|your|to|in)\b)+$/i,
  leading: /^(?:\s|[,&+–-]|\b(?:for|of|against|with|and|or)\b)+/i,
  purpose: /\s(?:for|against|from)\s/i,
};
