import type { stripe as english } from "../en/stripe";
import type { Told } from "../told";

export const stripe = {
  subtitle:
    "Cada uno se aplica una sola vez. Lo que falla se reintenta por sí solo y después queda a la espera de usted.",
  refresh: "Actualizar",
  none_title: "Todavía no hay eventos",
  none_sentence: "El primer pago trae algunos. Si se hizo un pago y no llega nada, revise el webhook en Stripe.",
  none_in_state: "Ninguno en este estado",
  choose_another: "Elija otro estado para ver más.",
  none_of_order: "Stripe avisa del pago en segundos, o lo encuentra el barrido.",
  event: "Evento",
  tries: "Intentos",
  happened: "Ocurrió",
  belongs_to: "Pertenece a",
  order: "Pedido",
  cart: "Un carrito",
  by_sweep: "encontrado por el barrido",
  next_try: "Próximo intento:",
  not_again: "No se reintenta por sí solo.",
  retry: "Reintentar",
  retry_event: "Reintentar {{type}} {{id}}",
  applied: "El evento está aplicado",
  failed_again: "Volvió a fallar",
  tried_again: "El evento se está reintentando",
  show_fewer: "Mostrar menos",
  show_more: "Mostrar {{tasks}} más",
  task: {
    payment_refunded: "Devuelto: sin pedido",
    refund_failed: "Reembolso fallido",
    dispute_opened: "Pago en disputa",
    dispute_closed: "Disputa terminada",
    event_dead: "Evento sin aplicar",
  },
  status: {
    received: "Recibido",
    processing: "En proceso",
    applied: "Aplicado",
    ignored: "No se usa",
    failed: "Se reintentará",
    dead: "Requiere atención",
  },
} satisfies Told<typeof english>;
