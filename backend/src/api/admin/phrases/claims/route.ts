import { ReadPhrase } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimsOfPhrases } from "../../../../workflows/phrasebook/claims-of-phrases";
import { parse } from "../../../http";

export async function POST(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { language, source, text } = parse(ReadPhrase, req.body);
  const found = await claimsOfPhrases(req.scope, language, [{ source, text }]);
  res.json({ claims: found.map(({ claim }) => claim) });
}
