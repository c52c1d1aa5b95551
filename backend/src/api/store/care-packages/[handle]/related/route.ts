import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findRelated } from "../../../../../workflows/catalogue/read/find-packages";
import { packageWords } from "../../../../../workflows/catalogue/read/words";
import { inLanguage } from "../../../../../workflows/phrasebook/in-language";
import { answerKept, Refusal, salesChannelsOf } from "../../../../http";

/** What whoever reads of this package may want to read of, too. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKept(req, res, ["care-packages"], null, async (language) => {
    const found = await findRelated(req.scope, salesChannelsOf(req), req.params["handle"] ?? "");
    if (!found) throw new Refusal("NOT_FOUND");
    const care_packages = await inLanguage(req.scope, language, found, (packages, say) =>
      packages.map((each) => packageWords(each, say)),
    );
    return { care_packages };
  });
}
