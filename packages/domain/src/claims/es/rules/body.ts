import { rules } from "./rules";

const DENIABLE = ["negated", "answered", "mentioned", "limits", "study", "wondered", "reported"] as const;

const BOOST =
  "reforzar|refuerzo|potenciar|fortalecer|fortalecimiento|impulsar|impulso|estimular|activar|reactivar|aumentar|subir|elevar|mejorar|blindar|levantar|disparar|recargar|optimizar|despertar|armar|incrementar|maximizar|robustecer|vigorizar|empujón|boost|boostear|encender|duplicar|triplicar|multiplicar|preparar|proteger|construir|reconstruir|restaurar|regenerar|renovar|revitalizar|acelerar|empoderar|energizar|nutrir|cuidar|afinar|escudo|blindaje|fuerte|invencible|súper|super|turbo|poderoso|indestructible|hierro|acero";
const IMMUNE = "inmune|inmunológico|inmunitario|inmunidad|inmuno|autoinmunidad";

/** Immunity: taking part in its normal work may be said; making it more than it is may not. */
export const IMMUNITY_RULES = rules(
  "immunity",
  [...DENIABLE, "others"],
  `
  ${BOOST} ~6 ${IMMUNE}
  ${BOOST} ~4 defensa ~2
  ${BOOST} ~3 anticuerpo|linfocito|glóbulo|resistencia ~2 blanco|natural|enfermedad|virus|$
  ${BOOST} ~3 anticuerpo|linfocito
  ${BOOST} ~4 glóbulo|célula ~1 blanco|defensa
  producción ~2 anticuerpo|glóbulo|linfocito
  ${IMMUNE} ~3 ${BOOST}
  ${IMMUNE} ~2 a prueba|tope|máximo|full
  defensa ~2 ${BOOST}
  defensa ~2 arriba|alta|tope|máximo|cielo|nubes
  suero|goteo|shot|inyección|cóctel|terapia|infusión|paquete|kit|protocolo|plan|vitamina|drip|megadosis|iv|refuerzo|impulso|dosis|plus|fórmula ~2 ${IMMUNE}
  suero|goteo|shot|inyección|cóctel|terapia|infusión|paquete|kit|protocolo|plan|vitamina|drip|megadosis|iv|refuerzo|impulso|dosis|plus|fórmula ~1 para|de|en ~2 defensa
  ${IMMUNE} ~1 boost|booster|plus|drip|shot|pro|max
  inmunoestimulante|inmunoestimulador|inmunopotenciador|inmunoboost|inmunomodulador
  súbele|subirle|súbale ~3 defensa
  célula de? ~1 defensa ~6 fuerte|activa|trabajar|fuertes
  activar|fortalecer ~2 célula
  dar|dale|dele ~3 ${IMMUNE}|defensa ~3 ayuda|mano|empujón|impulso|fuerza|refuerzo
  bajo|baja|bajas de? defensa
  `,
);

const SLOW =
  "prevención|tratamiento|combate|lucha|revertir|retrasar|frenar|detener|combatir|ralentizar|desacelerar|prevenir|reducir|luchar|contra|desafiar|parar|vencer|atrasar|borrar|engañar|contrarrestar|disminuir|enlentecer|evitar|atacar|congelar|ganarle";

export const AGEING_RULES = [
  ...rules(
    "anti_ageing",
    DENIABLE,
    `
  adiós|chao|despedir|despedirse|despídase|despídete|olvidar ~4 arruga|flacidez|papada
  antiedad|antienvejecimiento|antiaging|antiageing|antiarrugas|antiarruga
  anti edad|envejecimiento|aging|arruga|age
  ${SLOW} ~4 envejecimiento|envejecer
  ${SLOW} ~2 reloj|paso|huella|efecto|estrago ~3 tiempo|biológico|edad|años
  ${SLOW} ~2 tiempo $
  ${SLOW} ~1 =la|=tu|=su edad
  ${SLOW} ~2 signo|señal|marca ~3 envejecimiento|edad|tiempo|años
  signo|señal|marca|huella ~1 de|del =la? envejecimiento|edad|tiempo|años
  atrasar|regresar|retroceder|voltear|devolver|dar|girar ~2 reloj|tiempo
  reloj biológico
  edad biológico|celular
  rejuvenecer|rejuvenecimiento|rejuvenecedor|rejuvenecido|rejuvenecedora
  fuente ~1 =la ~1 juventud
  eterno juventud
  juventud|juvenil|lozanía
  más|mucho joven
  joven ~2 de ~1 nuevo
  eterno|siempre|eternamente|mantener|mantente|manténgase|sentir|ver|lucir|parecer|verse|quedar joven
  célula|piel|cutis|rostro|cerebro|cuerpo ~1 joven
  =años menos|menor|encima|atrás|joven
  quitar|restar|borrar|perder|eliminar ~3 =años
  =veinte|=20|=treinta|=30|=18|=25|=quince|=15|=quinceañera =otra =vez
  como =a? =tus|=los|=mis =veinte|=20|=treinta|=30|=18|=25
  =tus|=mis =veinte|=20|=treinta|=30|=25
  longevidad
  vivir más $
  vivir más y|años|tiempo|mejor
  alargar|prolongar|extender ~2 vida
  telómero|senolítico|senescente
  arruga ~4 desaparecer|suavizar|borrar|reducir|menos|adiós|atenuar
  reducir|suavizar|borrar|atenuar|difuminar|disminuir|combatir|eliminar|adiós|rellenar|tratar|prevenir|alisar|desvanecer|minimizar|menos|mejorar|quitar|planchar|desaparecer ~4 arruga|flacidez|papada|surco
  reducir|suavizar|borrar|atenuar|difuminar|disminuir|combatir|eliminar|adiós|rellenar|tratar|prevenir|alisar|minimizar|menos|mejorar|quitar|desaparecer ~4 línea ~1 finas|fina|de|expresión
  pata ~1 gallo
  línea ~1 fino|expresión
  mancha ~1 edad
  flacidez
  devolver|recuperar|restaurar|mejorar|restituir|aumentar ~3 firmeza|elasticidad|tersura|lozanía|juventud
  piel|rostro|cutis ~1 más ~1 firme|tenso|terso|elástico|lisa
  tensar|reafirmar|levantar|lifting|estirar ~2 piel|rostro|cutis|cara|facial
  efecto lifting|botox|antiedad
  renovación|regeneración|reparación ~1 celular
  reparar|regenerar|renovar ~3 =adn|dna|célula
  `,
  ),
  // A denial is what they are made of.
  ...rules(
    "anti_ageing",
    ["answered", "mentioned", "limits", "study", "wondered", "reported"],
    `
    no|nunca ~1 envejecer
    =años no pasar
    sin ~2 arruga|flacidez|línea
    `,
  ),
];

const TOXIC =
  "toxina|tóxico|contaminante|impureza|veneno|metales|mercurio|plomo|arsénico|desecho|químico|residuo|basura|porquería|microplástico|malo|grasas";
const OUT =
  "eliminar|expulsar|sacar|arrastrar|liberar|botar|desechar|deshacerse|barrer|limpiar|depurar|purgar|drenar|remover|extraer|quitar|librarse|filtrar|lavar|vaciar|neutralizar|atrapar|adiós|purificar|libre|fuera|despedir|disolver|evacuar|tirar|eliminación|liberación|expulsión|echar";

export const DETOX_RULES = [
  ...rules("detox", [...DENIABLE, "others"], `${OUT} ~5 ${TOXIC}`),
  ...rules(
    "detox",
    [...DENIABLE, "warned"],
    `
    detox|détox|detoxificar|detoxificación|detoxificante
    desintoxicar|desintoxicación|desintoxicante|desintoxicador
    depurar|depuración|depurativo|depurador|depuradora
    purificar|purificación|purificador|purificante ~4 cuerpo|sangre|organismo|hígado|sistema|célula|piel|dentro
    purifica|purifícate|purifíquese
    limpiar|limpieza|lavar|lavado|purgar|drenar|resetear|reiniciar|descongestionar ~3 hígado|sangre|organismo|cuerpo|riñón|colon|intestino|célula|arteria|sistema|pulmón
    limpiar|limpieza ~3 dentro|adentro|interior|interno|profundo|profundamente|total|celular|hepático
    goteo|suero|terapia|día|plan|cóctel|paquete|protocolo ~1 limpiador|limpieza|depurativo|purificador
    limpiador|depurador|purificador ~3 sangre|hígado|cuerpo|organismo|colon
    libre de toxina|tóxico
    quelación|quelante|quelar
    descanso|respiro|ayuda|mano|vacaciones ~2 hígado|riñón
    dar|dale|dele|dé ~3 hígado|riñón ~2 descanso|respiro|ayuda|mano|vacaciones
    ayudar ~2 hígado|riñón ~2 eliminar|expulsar|limpiar|trabajar|depurar|sacar|filtrar|funcionar
    sangre|hígado|cuerpo|organismo ~1 más? limpio|puro
    toxina ~3 cuerpo|organismo|acumulado
    `,
  ),
];
