import { rules } from "./rules";

const PLAIN = [
  "negated",
  "answered",
  "mentioned",
  "limits",
  "study",
  "others",
  "wondered",
  "reported",
  "booking",
] as const;

const TIME = "minuto|hora|día|semana|mes|sesión|suero|aplicación|tratamiento|infusión|dosis|gota|visita|goteo|noche";
const NUMBER =
  "uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|veinte|treinta|pocas|pocos|solo|apenas|menos|cuestión|primera|primer";
const AT_ONCE =
  "instante|inmediato|inmediatamente|instantáneamente|instantáneo|enseguida|rápidamente|permanentemente|ya|momento|hoy|mañana|noche|vez";
const FEEL =
  "sentir|ver|lucir|notar|quedar|salir|despertar|amanecer|rendir|estar|encontrar|verse|regresar|volver|levantar|experimentar|vivir|disfrutar";

/** What tells that something was felt. */
const FELT = "sentir|notar|lucir|mejorar|funcionar|rendir";

/** A result promised by a date, a number, a guarantee, or in plain words without a hedge. */
export const OUTCOME_RULES = [
  ...rules(
    "outcome",
    ["negated", "answered", "mentioned", "limits", "study", "wondered", "reported", "booking"],
    `
    garantizar|garantía|garantizado
    prometer ~5 <benefit>|<body>|resultado
    asegurar ~2 resultado|éxito|alivio
    devolución|garantía ~3 dinero
    si no ~4 satisfecho|satisfecha|funcionar|contento|gustar|resultado ~~6 dinero|gratis|pagar|reembolso
    o ~1 =te|=le|=les ~1 regresar|devolver|reembolsar ~2 dinero
    100|=100 %? efectivo|éxito|resultado|garantizado|satisfacción
    cien por ciento efectivo|garantizado
    =al =100|=cien ~1 $
    resultado ~1 inmediato|visible|increíble|instantáneo|permanente|rápido|real|sorprendente|duradero|asombroso|notable|espectacular|comprobado|extraordinario|excelente|evidente|impresionante|inigualable
    resultado|cambio|mejoría|diferencia|efecto ~3 ser|haber ~1 inmediato|visible|increíble|rápido|instantáneo|sorprendente|impresionante
    efecto|cambio|mejoría|diferencia|brillo|glow|energía|alivio|recuperación|transformación|hidratación inmediato|instantáneo|permanente|notable|visible|duradero|ilimitado|inagotable|sorprendente|increíble
    inmediato|instantáneo|inagotable glow|energía|resultado|brillo
    ver|notar|sentir|obtener|conseguir|lograr|disfrutar|experimentar|tener =los|=un|=una|=la|=el|=mas|=grandes|=buenos? resultado|diferencia|cambio|mejoría|beneficio|efecto ~5 en|desde|tras|después|inmediatamente|enseguida|primera|al|hoy|ya|mismo|dentro
    =veras|=vera|=notaras|=notara|=sentiras|=sentira|=veran|=notaran|=obtendras|=obtendra|=conseguiras|=lograras =los? resultado|diferencia|cambio|mejoría|beneficio|energía
    =veras|=vera|=notaras|=notara|=sentiras|=sentira|=veran|=notaran ~2 diferencia|cambio|mejoría|beneficio|energía
    resultado ~2 en|desde|dentro ~3 ${TIME}
    siempre funcionar|funciona
    <offer> que si? funcionar
    cabello|pelo ~4 dejar ~1 de? ~1 caer
    funcionar ~2 siempre|todos|cualquiera|verdad
    milagro|milagroso|milagrosa|mágico|magia
    cambiar|transformar|devolver|salvar|regresar =la|=mi|=tu|=su|=mis|=las|=a ~2 vida|ganas|alegría
    sentir|ser|salir|quedar|parecer|volver ~2 otro|otra|nuevo|nueva persona|mujer|hombre|ser
    nuevo yo|tú|ti|cuerpo|vida|piel
    cuerpo|piel|figura|vida ~1 nuevo|perfecto|soñado
    como nuevo|nueva
    mejor versión
    arreglar|resolver|curar|sanar todo
    cuerpo|piel|figura|cabello ~3 sueños|soñar|soñaste|soñado|mereces|deseas
    volver|regresar =a sentir|ser|vivir|disfrutar|verse|rendir|lucir
    sentir|ser otro vez =tu
    feel amazing|great|better|good|new ~1 con|en|desde|tras|después|gracias
    `,
  ),
  ...rules(
    "outcome",
    [...PLAIN, "conditional", "procedure", "sideEffects", "hedged"],
    `
    ${FEEL} ~4 <benefit> ~6 en|desde|al|tras|después|de|hoy|hasta|por ~4 ${TIME}|${AT_ONCE}
    ${FEEL} ~3 en|desde|tras ~2 ${NUMBER}|=15|=20|=30|=45|=60|=24|=48|menos ~3 ${TIME}
    ${FEEL}|<lifts>|recargar|hidratar|recuperar ~5 =al =instante
    ${FEEL}|<lifts>|hidratar|recuperar|actuar|funcionar ~4 =de inmediato|golpe
    ${FEEL}|<lifts>|hidratar|recuperar|actuar|funcionar|mejor ~3 inmediatamente|instantáneamente|rápidamente|permanentemente|enseguida
    inmediatamente|instantáneamente|rápidamente|visiblemente|notablemente|significativamente|dramáticamente ~3 <benefit>|<lifts>|<body>
    recargar|recuperar|energizar|revivir|hidratar|transformar|mejorar|<lifts> ~3 en ~2 ${NUMBER}|=15|=20|=30|=45|=60|=24|=48|menos ~4 ${TIME}
    en ~2 ${NUMBER}|=15|=20|=30|=45|=60|=24|=48 ~3 minuto|hora|día|semana|sesión|suero ~4 ${FEEL} ~3 <benefit>|diferencia|cambio
    desde ~2 primer|primera ${TIME} ~4 ${FELT}|<benefit>|<body>|<lifts>
    ${FELT}|<benefit>|<body>|<lifts>|resultado|alivio|cambio|diferencia ~5 desde ~2 primer|primera ${TIME}
    sentir|ver|lucir|verse|quedar ~1 a? ~1 mejor|genial|increíble|renovado|energizado|revitalizado|rejuvenecido|fantástico|maravilla|radiante|espectacular
    notar ~2 diferencia|cambio|mejoría
    impresionado|encantado|feliz|impactado|sorprendido|contento|satisfecho ~2 resultado|cambio
    =sientes|=notas|=luces|=sales|=quedas|=amaneces|=despiertas|=siéntete|=siéntase|=sentirse|=sentirte|=sentirás|=sentirá|=sentirán|=luce|=luzca|=lucirás|=lucirá|=verás|=verá|=estarás|=estará|=saldrás|=saldrá|=quedarás|=quedará|=despertarás|=amanecerás|=rendirás|=rendirá|=notarás|=notará ~5 <benefit>
    =luce|=luzca|=lucirás|=lucirá|=presume|=presuma ~4 <body>
    =tu|=su ~2 <body> ~2 =estara|=sera|=mejorara|=aumentara|=volvera|=brillara|=agradecera|=lucira|=crecera
    mente|piel|cuerpo|energía|cabello ~2 =estara|=sera|=mejorara|=aumentara|=volvera|=brillara|=lucira|=crecera|=subira
    =te|=se =lo ~2 =agradecer|=agradecera|=agradeceran|=agradece|=agradecen
    <body> ~4 =agradecer|=agradecera|=agradeceran
    =ayudara|=ayudaran ~2 =a ~3 <body>|rendir|dormir|descansar|sentir|recuperar|mejorar|aumentar|combatir
    <body> ~2 durar ~2 semana|día|mes|hora|todo
    energía|vitalidad|enfoque|claridad|glow|brillo|resultado|efecto ~2 durar|todo ~2 día|semana|mes|hora|duran|dura
    energía|vitalidad|concentración|potencial|enfoque ~1 ilimitado|total|máximo|infinito|imparable|extra
    <body> ~1 <ranked>? =al máximo|tope|cien|100|full
    =al máximo|tope|full
    doble|triple ~1 =de ~1 rápido|fuerte|energía|efectivo|rendimiento|resistencia
    =2x|=3x|=5x|=10x
    <lifts>|reducir|perder|bajar|quemar ~5 % 
    <lifts>|reducir|perder|bajar|quemar ~4 =a =la mitad
    % ~1 más|menos|mejor
    % ~2 =de ~2 paciente|cliente|persona|usuario ~5 sentir|notar|ver|reportar|mejorar|lograr|experimentar|decir
    =de cada? diez|=10|cinco|=5 ~2 paciente|cliente|persona ~5 sentir|notar|ver|reportar|mejorar|lograr|experimentar
    cliente|paciente|todos|mayoría|gente ~2 reportar|decir|notar|sentir|asegurar|experimentar|ver ~4 <benefit>|<body>|inmediato|cambio
    mayoría ~4 sentir|notar|ver ~2 de inmediato
    bajar|perder|quemar|rebajar|adelgazar|eliminar ~4 libra|kilo|peso|talla|grasa|caloría|medida|centímetro|barriga|panza
    adelgazar|adelgazante|quemagrasa|quemagrasas|quemador|lipoquemador
    quemar|derretir|disolver|eliminar|destruir ~2 grasa
    quema de grasa
    <offer> ~4 pérdida de peso|grasa
    pérdida de peso|grasa ~3 rápido|garantizado|natural|acelerado|<offer>
    dormir ~1 como ~1 bebé|niño|angelito
    acelerar|despertar|disparar|activar|encender ~2 metabolismo
    recuperar|recupérate|entrenar|rendir|correr|hidratar|pensar ~2 más ~1 rápido|fuerte|lejos|claro|tiempo|pronto
    rendir|entrenar ~1 más
    más ~1 rápido ~1 y más
    piel|cabello|pelo|uña|cutis|rostro ~2 más ~1 radiante|grueso|fuerte|luminoso|claro|suave|sano|brillante|denso|abundante|largo|bonito|hermoso|parejo|uniforme
    más grueso|fuerte|abundante|denso|luminoso
    más ~1 energía|vitalidad|rendimiento|resistencia|enfoque|concentración|claridad|fuerza
    piel|cutis|rostro|cabello|mirada|sonrisa ~1 radiante|luminoso|perfecto|impecable|terso|espectacular|envidia|porcelana|brillante|sedoso|deslumbrante
    brillar|brilla|resplandecer ~1 desde|por ~1 dentro|adentro
    hacer crecer ~3 cabello|pelo|pestañas|uña
    crecer ~3 cabello|pelo ~2 más
    mancha ~3 desaparecer|borrar|aclarar
    borrar|desvanecer|eliminar|aclarar|quitar|adiós ~3 mancha
    adiós ~3 ojeras|grasa|celulitis|kilo|panza|barriga|manchas|mancha|uñas
    reducir|eliminar|combatir|disminuir|quitar|atacar|borrar|adiós ~5 celulitis
    reducir|eliminar ~2 grasa|medida|talla
    devolver|recuperar|regresar ~5 energía|ganas|vitalidad|vida|fuerza|brillo|glow|alegría|confianza|vigor
    =sal =como|=sintiendote|=lista|=listo|=renovada|=renovado|=radiante
    salir|salga|saldrás|salí|sales ~3 <benefit>
    sentir|verse|sentirse como ~3 nuevo|nueva|joven|rey|reina|otra|otro|superhéroe|=antes
    energía para todo
    lleno|llena|llenos ~1 de ~1 energía|vida|vitalidad
    =te|=lo|=la levantar ~1 rápido
    `,
  ),
  ...rules(
    "outcome",
    [...PLAIN, "hedged", "conditional", "asks", "procedure"],
    `
    aumentar|incrementar|mejorar|potenciar|elevar|subir|levantar|maximizar|optimizar|disparar|recargar|revitalizar|renovar|restaurar|revivir|reactivar|acelerar|duplicar|triplicar|multiplicar|transformar|impulsar|fortalecer|reforzar|tonificar|iluminar|agudizar|despertar|estimular|intensificar|recuperar|encender|reiniciar|vigorizar|regalar ~3 <body>
    dar|regalar|inyectar ~2 energía|vitalidad|fuerza|brillo|glow
    aclarar|blanquear|unificar|aclaramiento|blanqueamiento|despigmentar ~3 piel|tono|cutis|rostro|tez
    piel|cutis más clara|blanca
    recuperación ~1 acelerado|rápido|exprés|express|inmediato|récord|óptimo|total
    impulso|aumento|explosión|golpe|inyección|chute|dosis|subidón ~1 de ~1 energía|vitalidad|ánimo|colágeno
    energético|energizante|energizer booster|shot|suero|drip|boost|inyección
    mejorar ~2 ánimo|memoria|circulación|digestión|concentración|rendimiento
    `,
  ),
  // A denial is what they are made of.
  ...rules(
    "outcome",
    ["answered", "mentioned", "limits", "study", "wondered", "reported"],
    `
    nunca ~1 fallar
    =o ~1 =no =pagas|=paga|=pague
    =llegue|=entre|=vine ~8 =sali|=fui
    nunca ~2 faltar ~2 <body>
    nunca ~3 cansado|agotado|débil
    energía|vitalidad|concentración|potencial|enfoque ~1 sin límite|límites|fin|parar
    perder|bajar|adelgazar|peso|grasa ~4 sin ~2 dieta|rebote|ejercicio|hambre|esfuerzo|pasar
    `,
  ),
];
