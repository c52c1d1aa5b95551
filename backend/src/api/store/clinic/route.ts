import { ClinicResponse } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { clinicMarket } from "../../../workflows/catalogue/read/market";
import { answerKept } from "../../http";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  // A region is the packages' affair: their tag tells of one that was saved.
  await answerKept(req, res, ["clinic", "care-packages"], null, () => present(req));
}

async function present(req: MedusaRequest): Promise<z.infer<typeof ClinicResponse>> {
  const { clinic, region_id } = await clinicMarket(req.scope);
  const { name, phone, email, line_1, line_2, city, province, postal_code, country_code } = clinic;
  const address = { line_1, line_2, city, province, postal_code, country_code };
  const { zone, currency, medical_director } = clinic;
  return ClinicResponse.parse({
    clinic: { name, phone, email, address, zone, currency, region_id, medical_director },
  });
}
