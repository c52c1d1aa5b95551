"use server";

import { ConsultationRequestInput } from "@ampoule/contract/consultation";
import { requestConsultation } from "@/store-api/consultation";
import { refusedFields, valuesOf, type ConsultationState } from "./consultation-state";

/**
 * Sends the request. The form's own key makes a double click, a retry after a lost answer, or the back button one
 * request; without JavaScript there is no key in the form and each sending is its own.
 */
export async function sendRequest(_before: ConsultationState, form: FormData): Promise<ConsultationState> {
  const values = valuesOf(form);
  const given = {
    name: values.name,
    email: values.email,
    ...(values.phone ? { phone: values.phone } : {}),
    ...(values.package_handle ? { package_handle: values.package_handle } : {}),
    preferred_time: values.preferred_time,
    adult: values.adult,
  };
  const open = { status: "open", values, refused: [], trouble: null } as const;
  const parsed = ConsultationRequestInput.safeParse(given);
  if (!parsed.success) {
    const refused = refusedFields(parsed.error.issues.map((issue) => issue.path.join(".")));
    return { ...open, refused, trouble: refused.length > 0 ? null : "other" };
  }
  const sent = await requestConsultation(parsed.data, keyOf(form));
  if (sent.ok) return { status: "sent" };
  if (sent.status === null) return { ...open, trouble: "offline" };
  if (sent.code === "TOO_MANY_REQUESTS") return { ...open, trouble: "too_many" };
  const refused = refusedFields(sent.fields.map((field) => field.path));
  return { ...open, refused, trouble: refused.length > 0 ? null : "other" };
}

function keyOf(form: FormData): string {
  const key = form.get("key");
  return typeof key === "string" && /^[0-9a-f-]{36}$/.test(key) ? key : crypto.randomUUID();
}
