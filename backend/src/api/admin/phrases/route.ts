import { PhraseQuery, PhraseResponse, SavePhrase } from "@ampoule/contract";
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findPhrase, findPhrases } from "../../../workflows/phrasebook/read-phrases";
import { savePhrasesWorkflow } from "../../../workflows/phrasebook/save-phrases";
import { parse, Refusal, staffEmail } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await findPhrases(req.scope, parse(PhraseQuery, req.query)));
}

export async function POST(req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { language, source, text, before } = parse(SavePhrase, req.body);
  const known = await findPhrase(req.scope, language, source);
  if (known.text !== before && known.text !== text) throw new Refusal("EDIT_CONFLICT");
  const saved_by = await staffEmail(req);
  await savePhrasesWorkflow(req.scope).run({ input: { language, phrases: [{ source, text }], saved_by } });
  res.json(PhraseResponse.parse({ phrase: await findPhrase(req.scope, language, source) }));
}
