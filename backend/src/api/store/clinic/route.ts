import { ClinicResponse } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clinicMarket } from "../../../workflows/catalogue/read/market";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { clinic, region_id } = await clinicMarket(req.scope);
  const { name, phone, email, line_1, line_2, city, province, postal_code, country_code } = clinic;
  const address = { line_1, line_2, city, province, postal_code, country_code };
  const { zone, currency, medical_director } = clinic;
  res.json(
    ClinicResponse.parse({ clinic: { name, phone, email, address, zone, currency, region_id, medical_director } }),
  );
}
