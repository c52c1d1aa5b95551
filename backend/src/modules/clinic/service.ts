import { MedusaService } from "@medusajs/framework/utils";
import type { InferTypeOf } from "@medusajs/framework/types";
import { Clinic } from "./models/clinic";
import { ConsultationRequest } from "./models/consultation-request";

export type ClinicRecord = InferTypeOf<typeof Clinic>;
export type ConsultationRequestRecord = InferTypeOf<typeof ConsultationRequest>;

/** The set-up was never run on this database: see docs/deployment.md. A workflow hands it on as an object with its code. */
export class ClinicMissing extends Error {
  override readonly name = "ClinicMissing";
  readonly code = "CLINIC_MISSING";
}

export class ClinicModuleService extends MedusaService({ Clinic, ConsultationRequest }) {
  /** The clinic. Throws `ClinicMissing` where none was set up: nothing can be sold without one. */
  async theClinic(): Promise<ClinicRecord> {
    const [clinic] = await this.listClinics({}, { take: 1, order: { created_at: "ASC" } });
    if (!clinic) throw new ClinicMissing("There is no clinic: run the set-up");
    return clinic;
  }
}
