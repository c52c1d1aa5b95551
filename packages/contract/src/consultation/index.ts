import { z } from "zod";

/** Seven digits are the shortest number that anybody can call. Left empty is left out. */
const isCallable = (phone: string): boolean => phone === "" || phone.replaceAll(/\D/g, "").length >= 7;

/** `POST /store/consultation-requests`. Nothing of health is asked. */
export const ConsultationRequestInput = z.strictObject({
  name: z.string().trim().min(2, "Please tell us your name").max(120),
  email: z.email("Please check the email address").max(254),
  phone: z.string().trim().max(40).refine(isCallable, "Please check the phone number").optional(),
  /** Handle of the package it is about, where there is one. */
  package_handle: z.string().max(100).optional(),
  preferred_time: z.enum(["any", "morning", "afternoon", "evening"]).default("any"),
  adult: z.literal(true, "You need to be 18 or over"),
});
export type ConsultationRequestInput = z.infer<typeof ConsultationRequestInput>;
export const ConsultationRequestResponse = z.strictObject({
  consultation_request: z.strictObject({ id: z.string(), created_at: z.string() }),
});
