import type { termsWords as english } from "../en/terms-words";
import type { Told } from "../told";

export const termsWords = {
  sessions_one: "{{count}} sesión",
  sessions_other: "{{count}} sesiones",
  sessions_many: "{{count}} de sesiones",
  apart: {
    at_least_one: "con al menos {{count}} día entre una y otra",
    at_least_other: "con al menos {{count}} días entre una y otra",
    at_least_many: "con al menos {{count}} de días entre una y otra",
    exactly_one: "con {{count}} día entre una y otra",
    exactly_other: "con {{count}} días entre una y otra",
    exactly_many: "con {{count}} de días entre una y otra",
    range_one: "con {{min}} a {{count}} día entre una y otra",
    range_other: "con {{min}} a {{count}} días entre una y otra",
    range_many: "con {{min}} a {{count}} de días entre una y otra",
    none: "ninguno",
  },
  minutes: "{{minutes}} min",
  minutes_each: "{{minutes}} min cada una",
  of_infusion: "{{minutes}} min de infusión",
  deposit: {
    percent: "{{percent}} hoy",
    fixed: "{{amount}} por cada uno vendido, hoy",
    full: "La totalidad se paga hoy",
  },
  balance: {
    on_clearance: "al darse la autorización",
    after_clearance_one: "{{count}} día después de la autorización",
    after_clearance_other: "{{count}} días después de la autorización",
    after_clearance_many: "{{count}} de días después de la autorización",
    none: "sin saldo",
  },
  clearance: {
    not_needed: "No se necesita",
    balance_waits: "Se necesita; el saldo no se puede pagar antes de ella",
    balance_free: "Se necesita; el saldo se puede pagar antes de ella",
  },
  refund: { nothing: "no se retiene nada", share: "se retiene el {{percent}} de lo no recibido" },
  changed: {
    sessions: "Sesiones",
    spacing: "Días entre sesiones",
    duration: "Duración de la cita",
    deposit: "Depósito",
    balance: "Saldo",
    clearance: "Autorización",
    refund: "Reembolso",
  },
} satisfies Told<typeof english>;
