import type { ErrorCode } from "@ampoule/contract/errors";
import type { Language } from "@ampoule/domain/language";

/** What the store's refusals say in the languages that it doesn't speak itself. Staff's alone are left out: the admin tells them. */
type Told = Partial<Record<ErrorCode, string>>;
const REFUSALS: Record<Exclude<Language, "en">, Told> = {
  es: {
    INVALID_INPUT: "Algo de lo que se envió no se puede usar.",
    UNAUTHORIZED: "Inicie sesión, por favor.",
    FORBIDDEN: "Esto no está permitido.",
    CROSS_SITE_REQUEST: "Esto lo envió la página de otro sitio, así que no se hizo nada.",
    NOT_FOUND: "No lo encontramos.",
    CART_NOT_FOUND: "Este carrito ya no está aquí.",
    CART_COMPLETED: "Este carrito ya se convirtió en un pedido.",
    CART_EMPTY: "No hay nada en este carrito.",
    CART_LINE_UNAVAILABLE: "Algo del carrito ya no se puede comprar.",
    CLIENT_DETAILS_MISSING: "Primero necesitamos su nombre, correo electrónico y dirección.",
    AGREEMENT_REQUIRED: "Primero firme el acuerdo, por favor.",
    AGREEMENT_OUTDATED: "El acuerdo ha cambiado. Léalo de nuevo, por favor.",
    PLAN_NOT_OFFERED: "Esta forma de pago no se ofrece para lo que hay en el carrito.",
    ONLINE_PAYMENT_DISABLED: "La clínica cobra esto por teléfono.",
    CONSULTATION_FIRST: "Esto se puede reservar cuando un profesional clínico le haya dado su autorización.",
    TOTAL_BELOW_MINIMUM: "El total es menor de lo que admite un pago con tarjeta.",
    PAYMENT_ALREADY_MADE: "Esto ya está pagado.",
    PAYMENT_AMOUNT_MISMATCH: "El importe ha cambiado. Revíselo de nuevo, por favor.",
    FILES_UNAVAILABLE: "Ahora mismo no se puede acceder a los archivos. Vuelva a intentarlo.",
    PAYMENT_PROVIDER_UNAVAILABLE: "El servicio de tarjetas no responde. No se hizo ningún cargo.",
    IDEMPOTENCY_KEY_REUSED: "La clave de esta solicitud se usó para otra cosa.",
    REQUEST_IN_PROGRESS: "Todavía se está procesando. Vuelva a preguntar en un momento, por favor.",
    CONSULTATION_STAYS:
      "La consulta gratuita permanece en el carrito, una sola vez, mientras esté la serie que la necesita.",
    LINK_EXPIRED: "Este enlace ha caducado.",
    ONLY_ONCE: "Esto ya se ha hecho.",
    PAYLOAD_TOO_LARGE: "Lo que se envió es demasiado largo.",
    UNSUPPORTED_MEDIA_TYPE: "Aquí no se admite este tipo de contenido.",
    TOO_MANY_REQUESTS: "Demasiados intentos. Espere un poco, por favor.",
    INTERNAL: "Algo salió mal por nuestra parte.",
    NOT_READY: "El servicio se está iniciando.",
  },
};

/** A refusal's sentence in a language; `sentence`, which is the store's own, where there is no other. */
export function refusalIn(language: string, code: ErrorCode, sentence: string): string {
  return language === "es" ? (REFUSALS.es[code] ?? sentence) : sentence;
}
