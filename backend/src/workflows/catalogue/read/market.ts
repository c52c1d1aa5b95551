import { type Currency, parseCurrency } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CLINIC_MODULE, type ClinicModuleService, type ClinicRecord } from "../../../modules/clinic";

/** Where prices hold: the clinic, its currency and the region that sells in it. */
export type Market = { clinic: ClinicRecord; currency: Currency; region_id: string };

// Spelt out, since Medusa types a query's answer only once it has generated its own types.
type PricedRegion = { id: string; countries: ({ iso_2: string } | null)[] };

/** Throws where no region sells in the clinic's currency: the store can't quote then. */
export async function clinicMarket(container: MedusaContainer): Promise<Market> {
  const clinic = await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: regions }: { data: PricedRegion[] } = await query.graph({
    entity: "region",
    fields: ["id", "countries.iso_2"],
    filters: { currency_code: clinic.currency },
  });
  const here = regions.find(({ countries }) => countries.some((country) => country?.iso_2 === clinic.country_code));
  const region = here ?? regions[0];
  if (!region) throw new Error(`Broken invariant: a region sells in ${clinic.currency}`);
  return { clinic, currency: parseCurrency(clinic.currency), region_id: region.id };
}
