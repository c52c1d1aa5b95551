/** What is true of every package, said in the same words everywhere. */
export const COMMON_CAUTIONS = [
  "Not for you during pregnancy, or with heart or kidney failure, unless your own physician and our clinician agree.",
  "Not for you if you are allergic to a component.",
];

export const RESERVES_A_PLACE = {
  question: "Is paying the deposit a prescription?",
  answer:
    "No. The deposit reserves a place; it is not a prescription. A licensed clinician reviews your history first and decides whether this is suitable for you. Until then the deposit is refundable in full.",
};

export const NOT_SUITABLE = {
  question: "What if the clinician decides it isn't suitable for me?",
  answer: "Then nothing is given, and you get back everything you have paid.",
};

export const WHAT_TO_BRING = {
  question: "How do I prepare?",
  answer:
    "Eat something light, drink water, wear sleeves that roll up, and bring a list of your medicines and allergies.",
};

export const NOT_ESTABLISHED_NOTICE =
  "IV and injected preparations are prescription products. A benefit of this package in well-nourished people is not established; the page says for each ingredient what is known and how well.";
