import type { StaffCarePackage } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { staffPackage } from "../../../workflows/catalogue/read/staff-package";
import { Refusal } from "../../http";

/** The product as it now stands; refuses with 404 where there is none. */
export async function presentStaffPackage(container: MedusaContainer, productId: string): Promise<StaffCarePackage> {
  const care_package = await staffPackage(container, productId);
  if (!care_package) throw new Refusal("NOT_FOUND");
  return care_package;
}
