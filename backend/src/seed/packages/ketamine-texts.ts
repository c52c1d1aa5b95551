/** The statements that every page about ketamine must carry. */
export const KETAMINE_NOTICES = [
  "Ketamine is approved by the FDA as an anesthetic. It is not approved for any psychiatric disorder: its use for mood is off-label.",
  "Ketamine is a Schedule III controlled substance.",
  "Risks include abuse and dependence, a rise in blood pressure and heart rate, slowed breathing, dissociation, and bladder and urinary problems.",
  "An adult escort takes you home. Do not drive, use machines or sign anything important for 24 hours.",
  "If you are in crisis or think of harming yourself, call or text 988 at any hour, or call 911. This page is not for emergencies.",
];

export const KETAMINE_CAUTIONS = [
  "Uncontrolled blood pressure, a recent heart attack, an aneurysm or an arrhythmia.",
  "Psychosis, now or before.",
  "Pregnancy, heart or kidney failure, or an allergy to ketamine.",
  "Tell the clinician about benzodiazepines and lamotrigine, which may blunt it, and about opioids, alcohol and other sedatives.",
];

export const KETAMINE_QUESTIONS = [
  {
    question: "What is known about ketamine for mood?",
    answer:
      "A consensus statement of 2017 found benefit for some people with mood disorders, from small samples and with little long-term or safety data. Whether it would help you can't be promised.",
  },
  {
    question: "Can I drive home?",
    answer: "No. An adult escort takes you home, and you do not drive for 24 hours.",
  },
];
