import type { Typed } from "@/ui/typed-early";

/** The form as it stands: what was typed comes back with each answer, so that nothing is lost without JavaScript either. */
export type ConsultationValues = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly package_handle: string;
  readonly preferred_time: string;
  readonly adult: boolean;
};
export const CONSULTATION_FIELDS = ["name", "email", "phone", "package_handle", "preferred_time", "adult"] as const;
export type ConsultationField = (typeof CONSULTATION_FIELDS)[number];

export type ConsultationState =
  | {
      readonly status: "open";
      readonly values: ConsultationValues;
      readonly refused: readonly ConsultationField[];
      readonly trouble: "offline" | "too_many" | "other" | null;
    }
  | { readonly status: "sent" };

export type OpenForm = Extract<ConsultationState, { status: "open" }>;

export const TIMES = ["any", "morning", "afternoon", "evening"] as const;

/** A form that nobody has sent yet. */
export function openForm(package_handle: string): OpenForm {
  const values = { name: "", email: "", phone: "", package_handle, preferred_time: "any", adult: false };
  return { status: "open", values, refused: [], trouble: null };
}

/** The values with what was typed before the page's scripts ran. The lists are the browser's own and keep theirs. */
export function withTyped(values: ConsultationValues, typed: Typed): ConsultationValues {
  const { name, email, phone, adult } = typed;
  return {
    ...values,
    name: typeof name === "string" ? name : values.name,
    email: typeof email === "string" ? email : values.email,
    phone: typeof phone === "string" ? phone : values.phone,
    adult: typeof adult === "boolean" ? adult : values.adult,
  };
}

/** What a form sent. Whatever isn't text is left empty. */
export function valuesOf(form: FormData): ConsultationValues {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    name: text("name"),
    email: text("email"),
    phone: text("phone"),
    package_handle: text("package_handle"),
    preferred_time: text("preferred_time") || "any",
    adult: text("adult") !== "",
  };
}

/** Our fields among those that the store refused; another field of its is trouble of another kind. */
export function refusedFields(paths: readonly string[]): ConsultationField[] {
  return CONSULTATION_FIELDS.filter((field) => paths.includes(field));
}
