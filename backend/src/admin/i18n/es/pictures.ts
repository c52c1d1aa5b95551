import type { pictures as english } from "../en/pictures";
import type { Told } from "../told";

export const pictures = {
  title: "Imágenes",
  subtitle:
    "Los clientes ven una imagen cuando dice qué muestra. La primera aparece al principio de la página del paquete.",
  not_shown_one: "{{count}} no se muestra",
  not_shown_other: "{{count}} no se muestran",
  not_shown_many: "{{count}} de no se muestran",
  none_title: "No hay imágenes",
  none_sentence:
    "Su página muestra el dibujo de su fórmula. Las fotografías de sus propias salas y manos van en Medios.",
  picture: "Imagen {{place}}",
  hidden: "No se muestra",
  shown: "Se muestra",
  shows: "Qué muestra",
  shows_like: "Una oración para quien no puede verla. Sin ella, los clientes no ven la imagen.",
  seen_now: "Los clientes ya la ven",
  unseen_now: "Los clientes ya no ven la imagen",
  elsewhere:
    "Este archivo está en otro servidor, al que nunca se envía a los navegadores de los clientes. Súbalo en Medios.",
} satisfies Told<typeof english>;
