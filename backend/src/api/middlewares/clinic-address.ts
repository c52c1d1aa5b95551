import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CLINIC_MODULE, type ClinicModuleService, type ClinicRecord } from "../../modules/clinic";
import { pathOf } from "../http";

/**
 * Treatment is given at the clinic, so tax is the clinic's: a cart's shipping address is always the clinic's. What a
 * client sends as one, as stock storefronts do, is where they live: it becomes the billing address, unless they sent
 * that too. Runs before core's validators, which see the body that it makes.
 */
export async function keepClinicAddress(
  req: MedusaRequest<unknown>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (!concerns(req) || !isRecord(req.body)) return next();
  const { shipping_address, ...rest } = req.body;
  const creates = /\/carts$/i.test(pathOf(req));
  if (shipping_address !== undefined || creates) {
    const clinic = await req.scope.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic();
    const billing = rest["billing_address"] ?? (isRecord(shipping_address) ? shipping_address : undefined);
    req.body = {
      ...rest,
      shipping_address: addressOf(clinic),
      ...(billing === undefined ? {} : { billing_address: billing }),
    };
  }
  next();
}

const CART = /^\/store\/carts(\/[^/]+)?$/i;

function concerns(req: MedusaRequest<unknown>): boolean {
  return req.method === "POST" && CART.test(pathOf(req));
}

export function isRecord(body: unknown): body is Record<string, unknown> {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}

function addressOf(clinic: ClinicRecord): Record<string, string> {
  return {
    company: clinic.name,
    address_1: clinic.line_1,
    ...(clinic.line_2 ? { address_2: clinic.line_2 } : {}),
    city: clinic.city,
    // As tax regions name it, and Medusa's admin in an address: ISO 3166-2, in small letters.
    province: `${clinic.country_code}-${clinic.province}`.toLowerCase(),
    postal_code: clinic.postal_code,
    country_code: clinic.country_code,
  };
}
