import type { MedusaContainer } from "@medusajs/framework/types";
import { hashOfSource, PHRASEBOOK_MODULE, type PhrasebookModuleService } from "../modules/phrasebook";
import { savePhrasesWorkflow } from "../workflows/phrasebook/save-phrases";
import { PHRASES } from "./spanish";

const LANGUAGE = "es";

/** The seeded texts in Spanish that never were. What staff changed or took back stays so. */
export async function seedSpanish(container: MedusaContainer): Promise<void> {
  const known = await container
    .resolve<PhrasebookModuleService>(PHRASEBOOK_MODULE)
    .listPhrases({ language: LANGUAGE }, { select: ["source_hash"], withDeleted: true, take: 1_000_000 });
  const hashes = new Set(known.map(({ source_hash }) => source_hash));
  const phrases = PHRASES.flatMap(([source, text]) => (hashes.has(hashOfSource(source)) ? [] : [{ source, text }]));
  if (phrases.length === 0) return;
  await savePhrasesWorkflow(container).run({ input: { language: LANGUAGE, phrases, saved_by: null } });
}
