import type { ClaimRule } from "./rule";

/** Why a rule stands, in a sentence for staff, and where that comes from. */
export type Reason = { readonly why: string; readonly source: string };

const FTC = "FTC, order against iV Bars: a health claim needs competent and reliable scientific evidence.";
const FDA_KETAMINE = "FDA, warning on compounded ketamine products, 10 October 2023.";
const FOOTER = "The statement on prescription treatments that every page carries.";
const ILLNESS =
  "It says that what we give acts on an illness or a symptom. A hedge such as “may” does not change that, nor does a client's own report.";

/** By rule. */
export const REASONS: Readonly<Record<ClaimRule, Reason>> = {
  disease: { why: ILLNESS, source: FTC },
  cure: { why: ILLNESS, source: FTC },
  treat: { why: ILLNESS, source: FTC },
  prevent: { why: "It says that what we give keeps an illness away.", source: FTC },
  immunity: {
    why: "It says that defenses become stronger than they are. No evidence shows it of an infusion.",
    source: FTC,
  },
  anti_ageing: { why: "It says that ageing or its signs are undone.", source: FTC },
  detox: { why: "It says that something harmful is taken out of the body.", source: FTC },
  fda_approved: { why: "Compounded preparations are not FDA-approved, and none is for these uses.", source: FOOTER },
  superlative: { why: "It ranks us above others, which nothing here can show.", source: FTC },
  safety: { why: "It says or implies that there is no risk. Every infusion has some.", source: FTC },
  outcome: { why: "It promises a result. Results vary, and none may be promised.", source: FTC },
  proof: { why: "It says that science has proven it, without the study and its limits.", source: FTC },
  ketamine_statement: { why: "A page about ketamine has to say this.", source: FDA_KETAMINE },
  prescription_statement: { why: "A page about what is given by prescription has to say so.", source: FOOTER },
};

/** The reason for a hit in a sentence that names ketamine, where the FDA has warned. */
export const KETAMINE_REASON: Reason = {
  why: "It says or implies that ketamine acts on an illness. It is approved as an anesthetic, and not for any psychiatric disorder.",
  source: FDA_KETAMINE,
};
