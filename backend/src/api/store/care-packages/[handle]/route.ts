import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findPackage } from "../../../../workflows/catalogue/read/find-packages";
import { packageWords } from "../../../../workflows/catalogue/read/words";
import { inLanguage } from "../../../../workflows/phrasebook/in-language";
import { answerKept, Refusal, salesChannelsOf } from "../../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKept(req, res, ["care-packages"], null, async (language) => {
    const care_package = await findPackage(req.scope, salesChannelsOf(req), req.params["handle"] ?? "");
    if (!care_package) throw new Refusal("NOT_FOUND");
    return { care_package: await inLanguage(req.scope, language, care_package, packageWords) };
  });
}
