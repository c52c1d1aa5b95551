import { MedusaService } from "@medusajs/framework/utils";
import type { InferTypeOf } from "@medusajs/framework/types";
import { Clinic } from "./models/clinic";
import { ConsultationRequest } from "./models/consultation-request";

export type ClinicRecord = InferTypeOf<typeof Clinic>;
export type ConsultationRequestRecord = InferTypeOf<typeof ConsultationRequest>;

export class ClinicModuleService extends MedusaService({ Clinic, ConsultationRequest }) {
  /** The clinic. Throws where none was seeded: nothing can be sold without one. */
  async theClinic(): Promise<ClinicRecord> {
    const [clinic] = await this.listClinics({}, { take: 1, order: { created_at: "ASC" } });
    if (!clinic) throw new Error("Broken invariant: there is no clinic; run the seed");
    return clinic;
  }
}
