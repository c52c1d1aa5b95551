import { rules } from "./rules";

const DENIABLE = ["negated", "asked", "mentioned", "wondered", "reported"] as const;
const APPROVE =
  "aprobar|avalar|autorizar|certificar|registrar|respaldar|recomendar|validar|acreditar|licenciar|aprobación|aval|certificación|respaldo|autorización|registro|sello|garantía|permiso|visto";

export const FDA_RULES = rules(
  "fda_approved",
  ["negated", "asked", "anesthetic", "wondered", "others", "mentioned"],
  `
  ${APPROVE} ~5 fda
  fda ~4 ${APPROVE}
  ${APPROVE} ~3 administración de alimentos
  administración de alimentos y medicamentos|drogas ~3 ${APPROVE}
  aprobar|avalar|autorizar ~2 por ~1 el|las|la gobierno|autoridades|estado|federal
  grado fda
  `,
);

const BEST = "=mejor|=mejores";
const PRAISE =
  "exclusivo|completo|avanzado|efectivo|eficaz|potente|rápido|barato|puro|alto|fuerte|moderno|confiable|popular|recomendado|innovador|experimentado|lujoso|económico|accesible|reconocido|prestigioso|querido|profesional|calificado|grande|solicitado|vendido|visitado|premiado|seguro|cómodo|fino|limpio|buscado|preferido|sofisticado|revolucionario|poderoso|concentrado|elegante|selecto|absorbente|biodisponible|natural|fresco|capacitado|valorado|deseado|preparado|cualificado|experto|entrenado|actual|novedoso";

export const SUPERLATIVE_RULES = [
  ...rules(
    "superlative",
    ["negated", "mentioned", "asked", "reported", "contact"],
    `
    # =1
    número|=num|=nro|=no|=n =o? =1|uno
    =el|=la|=los|=las|=lo|=nuestros|=nuestro|=tu|=un|=una ${BEST} <ranked>
    =el|=la|=los|=las|=lo ${BEST} ~4 =de|=del|=en|=que|=para
    =el|=la|=los|=las|=lo ${BEST} $
    ${BEST} ~1 <ranked> ~4 =de|=del|=en
    ${BEST} <ranked> =de|=del|=en
    ${BEST} suero|sueroterapia|goteo|clínica|centro|terapia|spa|lounge
    ${BEST} precio|calidad ~2 =de|=del|garantizado|garantizados
    elegido|votado|nombrado|galardonado|premiado|reconocido|calificado ~4 ${BEST}|favorito
    favorito ~1 =de|=del
    líder ~3 =en|=de|=del
    inigualable|incomparable|insuperable|inmejorable|invencible|excepcional|imbatible
    único ~4 =en|=del|=de su|tipo|clase|mundo|ciudad|estado|país|mercado|área
    =el|=la|=los|=las único ~6 =que
    clase|nivel|talla mundial
    otro nivel
    primer|primera nivel|categoría
    =la|=de más alto|alta calidad|pureza|potencia|tecnología
    máximo|superior|óptimo calidad|pureza|potencia|absorción
    =el|=la|=los|=las|=lo ~3 más ${PRAISE}
    =el|=la|=los|=las|=lo ~2 más <ranked>
    más ${PRAISE} ~3 =de|=del|=en ~1 mercado|ciudad|estado|país|mundo|área|zona|miami|texas|florida|virginia|california|arizona|houston|dallas|orlando|chicago
    más ${PRAISE} ~3 =que
    =que ~2 cualquier|ningún ~1 otro? ~1 suplemento|pastilla|cápsula|bebida|tratamiento|terapia|crema
    ${BEST} ~1 =que ~3 pastilla|suplemento|cápsula|otro|cualquier|agua|bebida|café|oral|tomar|hospital|competencia|resto
    funcionar|absorber|actuar|hidratar ~2 mejor|más|rápido ~1 =que
    secreto ~2 mejor guardado
    premier|premium número
    estándar de oro|referencia|excelencia
    =top =1|=10|número|nivel
    mayor ~1 experiencia|calidad|absorción|concentración|variedad|pureza|potencia|selección|eficacia|trayectoria
    superior ~1 =a ~3 otro|cualquier|pastilla|suplemento|competencia|demás|vía|oral|tomar
    experto|expertos|pionero|pioneros número|indiscutible
    pionero ~2 =en
    `,
  ),
  // A denial is what they are made of: none is better.
  ...rules(
    "superlative",
    ["mentioned", "asked", "wondered", "reported"],
    `
    sin igual|competencia|rival|comparación|precedente|paralelo|par
    sin duda ~2 ${BEST}|único
    como ningún|ninguno otro
    ningún|ninguna|ninguno otro ~6 tan|como|igual|mejor
    nada|nadie|ningún|ninguna|ninguno ~6 comparar|igualar|superar|compite|competir|iguala|mejor|gana|acercar
    no =hay|=existe ~3 mejor|igual|comparación|como|competencia|otro
    nada como ~3 para|<offer>
    nada|nadie mejor|como
    nada|nadie más ${PRAISE}
    no ~1 encontrar|hallar|ver|haber ~5 mejor|igual|parecido
    nunca ~3 mejor
    no ~1 tener ~1 igual|comparación|competencia|rival|precio
    `,
  ),
];

export const SAFETY_RULES = [
  ...rules(
    "safety",
    ["negated", "asked", "mentioned", "conditional", "wondered", "reported", "booking"],
    `
    100|=100 %? ~1 seguro|natural|orgánico|inofensivo|libre|efectivo
    cien por? ciento ~1 seguro|natural|inofensivo
    completamente|totalmente|absolutamente|perfectamente|enteramente|plenamente|sumamente|muy|extremadamente|increíblemente|súper|super ~1 seguro|inofensivo|inocuo
    completamente|totalmente|absolutamente ~1 natural
    seguro ~1 y|e|pero ~1 eficaz|efectivo|natural|indoloro|rápido|probado|comprobado|confiable|sencillo|fácil|cómodo
    eficaz|efectivo|natural|indoloro|rápido|sencillo ~1 y seguro
    seguro|apto|ideal|adecuado ~3 hasta|incluso ~2 para? ~2 niño|embarazada|bebé|anciano|abuelo
    seguro para ~2 todo|todos|todas|cualquier|cualquiera|embarazada|niño|niños|bebé|anciano|adulto|familia|edad|persona
    apto|adecuado|ideal|recomendado|perfecto para ~1 todos|todas|cualquier|cualquiera|embarazada|niño|bebé|todo
    ser|resultar|estar ~1 seguro ~1 $
    ser|resultar ~1 muy? seguro ~1 y|para|porque|cuando|en
    <offer> ~3 ser ~1 seguro
    probadamente|comprobadamente|clínicamente|demostradamente seguro
    libre de ~1 riesgo|efecto|peligro|químico|complicación|contraindicación|dolor
    inofensivo|inocuo
    seguridad ~1 total|garantizada|garantizado|absoluta|absoluto|completa|completo
    garantizar ~3 seguridad
    bien tolerado por ~1 todos|todas|cualquier
    bajo riesgo
    todo|toda natural
    `,
  ),
  ...rules(
    "safety",
    ["mentioned", "asked", "study", "wondered", "reported", "booking", "asks"],
    `
    sin ~2 efecto ~1 secundario|adverso|negativo|colateral|dañino|no|$
    sin|cero|ningún|ninguno ~1 riesgo|peligro|contraindicación|complicación|toxicidad|daño
    no|nunca|tampoco ~1 tener|haber|presentar|producir|causar|generar|provocar|existir|conllevar|implicar|traer|dar ~2 efecto ~1 secundario|adverso|negativo|colateral|$
    no|nunca ~1 tener|haber|presentar|existir|conllevar|implicar|traer|correr ~2 riesgo|peligro|contraindicación|complicación
    no|nunca ~2 crear|causar|generar|producir|provocar ~2 adicción|dependencia|daño|problema|molestia|alergia|reacción
    no|nunca ~2 hacer|causar daño
    no|nunca ~1 dañar|perjudicar
    no ~1 ser? adictivo|peligroso|dañino|tóxico|riesgoso|invasivo
    nada que perder|temer
    olvidar|despedir|adiós ~2 efecto secundario|adverso
    no ~2 nada ~2 perder
    no haber ~1 nada ~1 temer|malo
    nadie ~3 problema|reacción|efecto
    riesgo ~1 cero|nulo|ninguno
    no poder salir|ir mal
    imposible ~2 sobredosis
    cuerpo ~1 eliminar|desechar|excretar ~2 lo ~1 que|exceso|sobrante ~2 no? ~2 necesitar|usar|sobrar
    `,
  ),
];

const SCIENCE =
  "científicamente|clínicamente|médicamente|científico|ciencia|médico|estudio|investigación|experto|especialista|laboratorio|universidad|clínico|evidencia|ensayo|profesional";
const SHOWN =
  "probar|comprobar|demostrar|avalar|respaldar|validar|confirmar|verificar|aprobar|certificar|recomendar|testar";

export const PROOF_RULES = rules(
  "proof",
  [...DENIABLE, "limits", "study"],
  `
  científicamente|clínicamente|médicamente ~1 ${SHOWN}
  ${SHOWN} ~1 científicamente|clínicamente|médicamente
  avalado|respaldado|comprobado|probado|demostrado|confirmado|recomendado|validado|aprobado|avalados|recomendados|respaldados|comprobados ~1 por ~3 ${SCIENCE}
  ${SCIENCE} ~4 lo|los|la|las ${SHOWN}
  estudio|investigación|ciencia|ensayo|evidencia|científico ~3 demostrar|comprobar|confirmar|avalar|respaldar|probar|afirmar|coincidir
  estudio|investigación|ciencia|ensayo|evidencia ~3 mostrar|sugerir|indicar|revelar|señalar ~8 eficacia|eficaz|efectivo|beneficio|mejorar|aumentar|ayudar|funcionar|reducir|seguro|superior
  está|están|estar|ser|quedar demostrado|comprobado|probado ~1 que
  =se =ha|=han =demostrado|=comprobado
  =se =ha =probado científicamente|clínicamente
  =ha|=han =demostrado|=comprobado
  demostrar ~2 mejorar|aumentar|reducir|funcionar|ser|aliviar|eficacia|ayudar
  eficacia|efectividad|resultado|beneficio|fórmula|método|tratamiento|protocolo|remedio ~1 comprobado|demostrado|probado|avalado
  base|respaldo|sustento|rigor|aval ~4 científico|médico|clínico|experto
  basado|basados|respaldado ~2 =la? ciencia|evidencia|hallazgo
  médico|doctor|experto|especialista|atleta|celebridad|famoso|hollywood|artista ~4 recomendar|confiar|usar|jurar|elegir|preferir|avalar|amar
  recomendar|preferir|usar|elegir ~1 por ~2 médico|doctor|experto|atleta|celebridad|famoso|especialista
  nueve|9|ocho|8 de cada? diez|10 médico|doctor|experto
  la ciencia ~3 respaldar|decir|hablar|claro
  años de estudio|investigación
  caso ~1 éxito
  que =los|=las médico|doctor|artista|famoso|atleta ~2 poner|usar|tomar|pedir
  `,
);
