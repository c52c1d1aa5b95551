import type { errors as english } from "../en/errors";
import type { Told } from "../told";

export const errors = {
  INVALID_INPUT: "Algo de lo que se envió no se puede usar.",
  UNAUTHORIZED: "Inicie sesión, por favor.",
  FORBIDDEN: "Esto no está permitido.",
  CROSS_SITE_REQUEST: "Esto lo envió la página de otro sitio, así que no se hizo nada.",
  NOT_FOUND: "No lo encontramos.",
  TERMS_VERSION_CONFLICT: "Otra persona cambió estas condiciones desde que usted las abrió.",
  EDIT_CONFLICT: "Otra persona cambió esto desde que usted lo abrió.",
  ARTICLE_INCOMPLETE: "Falta algo que los clientes tienen que ver en un artículo publicado.",
  CLAIMS_OPEN: "Algunas de las palabras no se pueden publicar como están.",
  CLAIM_CHANGED: "Este texto cambió desde que se revisó.",
  IMPORT_OUTDATED: "Lo que este archivo cambia se modificó después de comprobarlo. Vuelva a subirlo.",
  IMPORT_NOT_READY: "Esta importación no se puede aplicar como está.",
  IDEMPOTENCY_KEY_REUSED: "La clave de esta solicitud se usó para otra cosa.",
  REQUEST_IN_PROGRESS: "Todavía se está procesando. Vuelva a preguntar en un momento, por favor.",
  FILES_UNAVAILABLE: "Ahora mismo no se puede acceder a los archivos. Vuelva a intentarlo.",
  PAYMENT_PROVIDER_UNAVAILABLE: "El servicio de tarjetas no responde. No se hizo ningún cargo.",
  ONLY_ONCE: "Esto ya se ha hecho.",
  PAYLOAD_TOO_LARGE: "Lo que se envió es demasiado largo.",
  UNSUPPORTED_MEDIA_TYPE: "Aquí no se admite este tipo de contenido.",
  TOO_MANY_REQUESTS: "Demasiados intentos. Espere un poco, por favor.",
  INTERNAL: "Algo salió mal por nuestra parte.",
  NOT_READY: "El servicio se está iniciando.",
} satisfies Told<typeof english>;
