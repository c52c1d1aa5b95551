import type { termsForm as english } from "../en/terms-form";
import type { Told } from "../told";

export const termsForm = {
  course: "La serie",
  sessions: "Sesiones",
  min_days: "Días entre sesiones, mínimo",
  max_days: "Días entre sesiones, máximo",
  max_days_hint: "En blanco: sin máximo",
  duration: "Duración de la cita",
  infusion: "Infusión dentro de ella",
  infusion_hint: "En blanco: toda la cita",
  days: "días",
  payment: "Depósito, saldo y reembolso",
  deposit: "A pagar hoy",
  share: "Porcentaje",
  amount: "Importe, impuestos incluidos",
  balance_due: "Vencimiento del saldo",
  session_number: "Número de sesión",
  after_clearance: "Después de la autorización",
  retained: "Se retiene si un cliente con autorización lo deja",
  retained_hint: "Del valor de las sesiones que aún no recibió",
  clearance: "Autorización",
  needs_clearance: "Un profesional clínico debe dar antes su autorización",
  needs_clearance_hint: "Hasta entonces, todo lo pagado se devuelve por completo si se pide.",
  balance_waits: "El saldo espera a la autorización",
  balance_waits_hint: "Antes de ella no se puede pagar nada más, así que no se ofrece pagar la totalidad.",
  deposits: {
    percent: "Un porcentaje del precio",
    fixed: "Un importe fijo por cada uno vendido",
    full: "La totalidad, sin saldo",
  },
  balances: {
    before_session: "Antes de una sesión",
    at_session: "En una sesión",
    days_after_clearance: "Días después de la autorización",
    none: "Sin saldo",
  },
} satisfies Told<typeof english>;
