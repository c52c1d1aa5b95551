import type { EvidenceSeed } from "./types";

/** The seed's reviewer is plainly none: the clinic's own reviewer replaces name and date. */
export const REVIEWER = "Demo medical reviewer";
export const REVIEWED_ON = "2026-11-02";

const doi = (id: string, citation: string) => ({ citation: `${citation} doi:${id}`, url: `https://doi.org/${id}` });
const factSheet = (sheet: string, path: string) => ({
  citation: `NIH Office of Dietary Supplements, ${sheet}: Fact Sheet for Health Professionals.`,
  url: `https://ods.od.nih.gov/factsheets/${path}-HealthProfessional/`,
});

export const SOURCES = {
  pullar_2017: doi("10.3390/nu9080866", "Pullar JM, Carr AC, Vissers MCM. Nutrients 2017;9:866."),
  ods_vitamin_c: factSheet("Vitamin C", "VitaminC"),
  ods_thiamin: factSheet("Thiamin", "Thiamin"),
  ods_riboflavin: factSheet("Riboflavin", "Riboflavin"),
  ods_niacin: factSheet("Niacin", "Niacin"),
  ods_vitamin_b6: factSheet("Vitamin B6", "VitaminB6"),
  ods_pantothenic_acid: factSheet("Pantothenic Acid", "PantothenicAcid"),
  ods_b_vitamins: {
    citation:
      "NIH Office of Dietary Supplements, Fact Sheets for Health Professionals: Thiamin, Riboflavin, Niacin, Vitamin B6, Pantothenic Acid.",
    url: "https://ods.od.nih.gov/factsheets/list-all/",
  },
  ods_vitamin_b12: factSheet("Vitamin B12", "VitaminB12"),
  ods_magnesium: factSheet("Magnesium", "Magnesium"),
  ods_zinc: factSheet("Zinc", "Zinc"),
  ods_calcium: factSheet("Calcium", "Calcium"),
  patel_2017: doi("10.1159/000462981", "Patel DP, Swink SM, Castelo-Soccio L. 2017;3:166–169."),
  fda_biotin: {
    citation: "FDA, safety communication on biotin interference with laboratory tests, 2017, updated 2019.",
    url: "https://www.fda.gov/medical-devices/safety-communications/update-fda-warns-biotin-may-interfere-lab-tests-fda-safety-communication",
  },
  ali_2009: doi("10.1089/acm.2008.0410", "Ali A and others. 2009;15:247–257."),
  fda_glutathione: {
    citation: "FDA, statement on compounding with glutathione, February 2019.",
    url: "https://www.fda.gov/drugs/human-drug-compounding/fda-highlights-concerns-using-dietary-ingredient-glutathione-compound-sterile-injectables",
  },
  grant_2019: doi("10.3389/fnagi.2019.00257", "Grant R and others. 2019;11:257."),
  mijnhout_2012: doi("10.1155/2012/456279", "Mijnhout GS and others. 2012."),
  cochrane_lipoic: doi("10.1002/14651858.CD012967.pub2", "Cochrane review of alpha-lipoic acid."),
  sanacora_2017: doi("10.1001/jamapsychiatry.2017.0080", "Sanacora G and others. JAMA Psychiatry 2017;74:399–405."),
  mcintyre_2021: doi("10.1176/appi.ajp.2020.20081251", "McIntyre RS and others. 2021."),
  fda_ketamine: {
    citation: "FDA, warning on compounded ketamine products, 10 October 2023.",
    url: "https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine",
  },
} as const;

type Source = { citation: string; url: string | null };

export const benefit = (grade: EvidenceSeed["grade"], statement: string, source: Source): EvidenceSeed => ({
  about: "benefit",
  statement,
  grade,
  ...source,
});

export const safety = (grade: EvidenceSeed["grade"], statement: string, source: Source): EvidenceSeed => ({
  about: "safety",
  statement,
  grade,
  ...source,
});

/** Where no source has been looked up, nothing is claimed and nothing cited. */
export const notEstablished = (what: string): EvidenceSeed => ({
  about: "benefit",
  statement: `${what}: not established.`,
  grade: "not_established",
  citation: null,
  url: null,
});
