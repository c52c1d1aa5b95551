import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createDefaultsWorkflow,
  createRegionsWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import { CLINIC_MODULE, type ClinicModuleService } from "../modules/clinic";
import { CLINIC } from "./clinic";

export type SeededStore = { sales_channel_id: string; region_id: string; publishable_key: string };

const STRIPE = "pp_stripe_stripe";

/** The clinic, its store, sales channel and key, its region and taxes. What is there already stays as it is. */
export async function seedStore(container: MedusaContainer): Promise<SeededStore> {
  await createDefaultsWorkflow(container).run();
  await seedClinic(container);
  const region_id = await seedRegion(container);
  await seedTaxes(container);

  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id", "default_sales_channel_id", "default_region_id"],
  });
  const [store] = stores;
  if (!store?.default_sales_channel_id) throw new Error("Broken invariant: Medusa's defaults make a sales channel");
  const sales_channel_id = store.default_sales_channel_id;
  if (!store.default_region_id)
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: {
          name: CLINIC.name,
          default_region_id: region_id,
          supported_currencies: [{ currency_code: CLINIC.currency, is_default: true }],
        },
      },
    });
  await seedLocation(container, sales_channel_id);

  const { data: keys } = await query.graph({
    entity: "api_key",
    fields: ["token"],
    filters: { type: "publishable", revoked_at: null },
  });
  const [key] = keys;
  if (!key) throw new Error("Broken invariant: Medusa's defaults make a publishable key");
  return { sales_channel_id, region_id, publishable_key: key.token };
}

async function seedClinic(container: MedusaContainer): Promise<void> {
  const clinics = container.resolve<ClinicModuleService>(CLINIC_MODULE);
  const [existing] = await clinics.listClinics({}, { take: 1 });
  if (!existing) await clinics.createClinics(CLINIC);
}

async function seedRegion(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: existing } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: { currency_code: CLINIC.currency },
  });
  if (existing[0]) return existing[0].id;
  const { data: providers } = await query.graph({ entity: "payment_provider", fields: ["id"] });
  const provider = providers.some(({ id }) => id === STRIPE) ? STRIPE : "pp_system_default";
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "United States",
          currency_code: CLINIC.currency,
          countries: [CLINIC.country_code],
          payment_providers: [provider],
          automatic_taxes: true,
        },
      ],
    },
  });
  const [region] = result;
  if (!region) throw new Error("Broken invariant: a region was created");
  return region.id;
}

/** Care given by a clinic is untaxed here; the rates are named, so that staff find and set them. */
async function seedTaxes(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: existing } = await query.graph({
    entity: "tax_region",
    fields: ["id"],
    filters: { country_code: CLINIC.country_code },
  });
  if (existing.length > 0) return;
  const { result } = await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: CLINIC.country_code,
        provider_id: "tp_system",
        default_tax_rate: { rate: 0, code: "HEALTHCARE", name: "Healthcare services" },
      },
    ],
  });
  const [country] = result;
  if (!country) throw new Error("Broken invariant: a tax region was created");
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: CLINIC.country_code,
        province_code: `${CLINIC.country_code}-${CLINIC.province.toLowerCase()}`,
        parent_id: country.id,
        default_tax_rate: { rate: 0, code: "HEALTHCARE-VA", name: "Healthcare services, Virginia" },
      },
    ],
  });
}

/** Where stock is, should staff count something: Medusa looks for it by sales channel. */
async function seedLocation(container: MedusaContainer, sales_channel_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: existing } = await query.graph({ entity: "stock_location", fields: ["id"] });
  if (existing.length > 0) return;
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: CLINIC.name,
          address: {
            address_1: CLINIC.line_1,
            address_2: CLINIC.line_2,
            city: CLINIC.city,
            province: CLINIC.province,
            postal_code: CLINIC.postal_code,
            country_code: CLINIC.country_code,
          },
        },
      ],
    },
  });
  const [location] = result;
  if (!location) throw new Error("Broken invariant: a stock location was created");
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [sales_channel_id] },
  });
}
