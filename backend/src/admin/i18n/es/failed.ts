import type { failed as english } from "../en/failed";
import type { Told } from "../told";

export const failed = {
  unknown: "Algo salió mal. Inténtelo de nuevo.",
  unreachable: "No se puede acceder al servidor. Revise la conexión e inténtelo de nuevo.",
  answer: "La respuesta del servidor no es la que esta pantalla conoce{{where}}.",
  signed_out: "Inicie sesión de nuevo.",
  status: "El servidor respondió {{status}}.",
  typed: "Algo de lo que se escribió no se puede usar.",
} satisfies Told<typeof english>;
