import type { ErrorCode } from ".";

/** Each code's sentence in Spanish, for clients and staff alike. The routes themselves speak English. */
export const SPANISH_ERRORS: Readonly<Record<ErrorCode, string>> = {
  INVALID_INPUT: "Algo de lo que se envió no se puede usar.",
  SIGNATURE_INVALID: "La firma no coincide con el contenido.",
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
  PAYMENT_PROVIDER_UNAVAILABLE: "El servicio de tarjetas no responde. No se hizo ningún cargo.",
  ORDER_CANCELED:
    "Este pedido está cancelado, así que aquí no se puede reembolsar nada. Lo que falte se devuelve en el panel de Stripe.",
  ORDER_CHANGE_ACTIVE:
    "Este pedido tiene abierta una edición, devolución, cambio, reclamación o transferencia. Termínela o cancélela primero.",
  REFUND_REPEATED: "El mismo reembolso se hizo hace un momento. Revise el pedido antes de hacerlo otra vez.",
  REFUND_TOO_LARGE: "No se puede reembolsar más de lo que se cobró y aún no se ha devuelto.",
  REFUND_ALREADY_MADE:
    "Stripe ya devolvió este pago, o tanto de él que queda menos que este importe. Revise el pago en Stripe.",
  PAYMENT_DISPUTED:
    "El cliente disputó este pago ante su banco, así que Stripe no devuelve nada de él. Responda a la disputa en Stripe.",
  REFUND_REFUSED: "Stripe rechazó este reembolso. La página del pago en Stripe dice por qué.",
  REFUNDS_DIFFER:
    "Stripe devolvió de este pago un importe distinto del que cuenta el pedido. Reembolse el resto en Stripe y cancele después.",
  PAYMENT_UNKNOWN: "Stripe no conoce este pago, así que no se puede devolver.",
  FILES_UNAVAILABLE: "Ahora mismo no se puede acceder a los archivos. Vuelva a intentarlo.",
  EVENT_NOT_KEPT: "Ahora mismo no se pudo guardar el evento. Vuelva a enviarlo.",
  TERMS_VERSION_CONFLICT: "Otra persona cambió estas condiciones desde que usted las abrió.",
  EDIT_CONFLICT: "Otra persona cambió esto desde que usted lo abrió.",
  ARTICLE_INCOMPLETE: "Falta algo que los clientes tienen que ver en un artículo publicado.",
  CLAIMS_OPEN: "Algunas de las palabras no se pueden publicar como están.",
  IMPORT_OUTDATED: "Lo que este archivo cambia se modificó después de comprobarlo. Vuelva a subirlo.",
  IMPORT_NOT_READY: "Esta importación no se puede aplicar como está.",
  CLAIM_CHANGED: "Este texto cambió desde que se revisó.",
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
};
