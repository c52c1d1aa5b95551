/** Why a rule of the linter stands, and where that comes from, as the rules say it. */
export const claimReasons = {
  illness:
    "It says that what we give acts on an illness or a symptom. A hedge such as “may” does not change that, nor does a client's own report.",
  prevents: "It says that what we give keeps an illness away.",
  immunity: "It says that defenses become stronger than they are. No evidence shows it of an infusion.",
  ageing: "It says that ageing or its signs are undone.",
  detox: "It says that something harmful is taken out of the body.",
  compounded: "Compounded preparations are not FDA-approved, and none is for these uses.",
  ranks: "It ranks us above others, which nothing here can show.",
  no_risk: "It says or implies that there is no risk. Every infusion has some.",
  promises: "It promises a result. Results vary, and none may be promised.",
  proven: "It says that science has proven it, without the study and its limits.",
  ketamine_says: "A page about ketamine has to say this.",
  prescription_says: "A page about what is given by prescription has to say so.",
  ketamine_acts:
    "It says or implies that ketamine acts on an illness. It is approved as an anesthetic, and not for any psychiatric disorder.",
  from_ftc: "FTC, order against iV Bars: a health claim needs competent and reliable scientific evidence.",
  from_fda: "FDA, warning on compounded ketamine products, 10 October 2023.",
  from_footer: "The statement on prescription treatments that every page carries.",
} as const;
