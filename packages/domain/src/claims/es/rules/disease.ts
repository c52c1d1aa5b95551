import { rules } from "./rules";

const SAID_OF_US = [
  "answered",
  "mentioned",
  "limits",
  "study",
  "asks",
  "others",
  "procedure",
  "medicine",
  "measured",
  "wondered",
  "reported",
] as const;
const DENIABLE = ["negated", ...SAID_OF_US] as const;

const WHO = "persona|paciente|quien|gente|cliente|alguien|adulto|mujer|hombre|veterano|niño|aquellos|mamá|cualquiera";
const ORGAN =
  "nervio|hígado|riñón|corazón|pulmón|páncreas|articulación|cartílago|neurona|cerebro|intestino|próstata|tiroides|rodilla|espalda|columna|arteria|vena";
const MEDICINE =
  "metformina|losartán|omeprazol|prozac|ibuprofeno|pastilla|medicamento|medicina|insulina|antidepresivo|inhalador|receta|tableta|droga|analgésico|ansiolítico";

/** Our offer is said to act on an illness or a symptom. A hedge frees none of it: `puede aliviar la migraña` claims so too. */
export const DISEASE_RULES = [
  ...rules(
    "cure",
    DENIABLE,
    `
    <cures> ~3 <ill>
    =corta|=cortar|=corte|=tumba|=tumbar|=saca|=mata =la|=el|=tu|=su ~1 <ill>
    <ill> ~1 adiós|begone
    curalotodo|panacea
    =la|=una =cura =para|=contra|=de|=del
    cura|remedio|solución milagroso|mágico|natural|definitivo|instantáneo
    hacer desaparecer ~4 <ill>
    mandar|decir ~3 <ill> ~1 a volar|paseo
    ganar|vencer ~1 =la =batalla ~4 <ill>
    anti migraña|gripa|gripe|cruda|resaca|hangover|estrés|fatiga|cansancio|ansiedad|alergia|acné
    antirresaca|anticruda|antigripal|antiestrés|antifatiga|antimigraña|antialérgico|antigripa|antivirus
    `,
  ),
  ...rules(
    "cure",
    SAID_OF_US,
    `
    ya no ~5 <ill>
    <ill> ~2 ya ~1 ni|no
    <ill> ~2 dejar de
    menos ~1 visita|ida|día|cita ~2 doctor|médico|hospital|urgencias|enfermo|enferma|cama
    funcionar|ayudar|servir ~2 cuando|donde ~4 ${MEDICINE}|nada|demás|otro
    decir no =a|=al ~2 <ill>
    vida|día|mundo|mañana ~1 sin|libre ~1 de? ~2 <ill>
    despertar|amanecer|vivir|dormir|levantar|trabajar|caminar ~2 sin ~3 <ill>
    no|nunca ~2 más ~3 <ill>
    no|nunca ~1 volver|vuelto ~5 <ill>
    <ill> ~2 no ~2 volver|vuelto|regresado|regresar
    nunca|jamás ~1 más|volver ~4 <ill>
    <ill> ~6 no ~3 vuelto|volver ~4 dar|tener|sentir|sufrir|aparecer
    desde|después ~6 no ~1 tener|sufrir|dar|volver ~3 <ill>
    ya no ~2 necesitar|tomar|usar|depender ~4 ${MEDICINE}
    no|sin ~1 necesidad|necesitar|tomar|depender ~3 ${MEDICINE}
    sin ~2 ${MEDICINE}
    menos ~1 <ill> ~6 <offer>
    <offer> ~6 menos ~1 <ill>
    <ill> ~3 a la mitad
    <ill> ~1 enemigo|pesadilla
    peor ~1 enemigo|pesadilla ~2 <ill>
    <ill> ~3 tener ~2 días contados
    <ill> ~2 ser ~1 cosa|historia|parte ~1 del? pasado
    % ~4 remisión|curación|recuperación
    mayoría ~3 ${WHO} ~1 mejorar|responder
    mayoría ~3 ${WHO} ~6 lograr|mejorar|superar|sentir|recuperar ~5 <ill>
    siete|ocho|nueve|=7|=8|=9|=10 ~1 de ~1 cada? ~2 ${WHO}|diez|=10 ~8 <ill>
    tasa de ~1 remisión|respuesta|curación|éxito
    `,
  ),
  ...rules(
    "cure",
    ["mentioned", "asks", "negated", "answered"],
    `
    dejar|suspender|abandonar|tirar|reducir|retirar|olvidar ~1 de? ~1 tomar? ~2 ${MEDICINE}
    dejar|suspender|abandonar ~3 ${MEDICINE}
    sustituir|reemplazar|cambiar ~4 ${MEDICINE}
    en lugar|vez de ~3 ${MEDICINE}
    alternativa|opción ~1 natural|segura? ~1 a ~3 ${MEDICINE}|quimioterapia|cirugía|hospital|opioide
    mejor que ~3 ${MEDICINE}
    salvar|salvó ~1 la|mi|su|tu vida
    `,
  ),
  ...rules(
    "treat",
    DENIABLE,
    `
    <treats> ~3 <ill>
    <treats>|<cures> ~3 que ~1 causar|provocar|producir|generar ~2 <ill>
    <treats> ~1 síntoma|molestia|efecto ~3 <ill>
    reparar|regenerar|sanar|curar|proteger|fortalecer|restaurar|rejuvenecer|destapar|limpiar|recuperar|defender|cuidar ~2 ${ORGAN}
    ${ORGAN} ~4 como antes|nuevo|nueva
    ${ORGAN} ~3 trabajar|funcionar ~1 mejor|bien
    dejar|parar de? ~1 doler|caer|toser|estornudar
    <cures>|<treats>|<prevents> ~3 efecto|exceso|estrago ~2 alcohol|trago|copa|fiesta|bebida
    alivio|mejoría|recuperación ~1 rápido|inmediato|natural|seguro|duradero
    manejo|control|reducción|alivio|mejoría|tratamiento|terapia ~1 de|del|para|contra ~3 <ill>
    antiinflamatorio|antiviral|antibacteriano|anticancerígeno|antitumoral|antidepresivo|ansiolítico|analgésico|antihistamínico|antidiabético|antimicrobiano|antifúngico ~1 natural|efecto|propiedad|potente|poder|poderoso|acción|vitamina|suero
    efecto|propiedad|poder|acción|beneficio ~1 antiinflamatorio|antiviral|antibacteriano|anticancerígeno|antitumoral|antidepresivo|ansiolítico|analgésico|antihistamínico|antidiabético|antimicrobiano|curativo|medicinal|sanador|terapéutico
    tratar|atacar|eliminar|corregir|sanar ~2 causa|raíz|origen
    tratamiento|terapia|protocolo ~1 para|de|del ~2 próstata|tiroides|rodilla|articulación|espalda|columna|páncreas|hígado|riñón|cartílago
    desinflamar ~2 cuerpo|abdomen|vientre|cara
    evitar ~2 cirugía|operación|quirófano|hospital
    bajo control ~3 <ill>
    <ill> ~3 bajo control
    `,
  ),
  ...rules(
    "treat",
    ["conditional", "sideEffects", ...DENIABLE],
    `
    =para =la|=el|=los|=las <ill> ~~3 <ill>
    <ill> ~5 <goes>
    <ill> ~2 ser|estar|quedar tratado|aliviado|reducido|curado|superado|controlado|eliminado|resuelto
    se ~2 quitar|ir|aliviar|bajar ~4 <ill>
    enfermar ~2 menos|mitad|poco
    `,
  ),
  ...rules(
    "prevent",
    DENIABLE,
    `
    <prevents> ~3 <ill>
    reducir|bajar|disminuir|minimizar ~2 riesgo|probabilidad|posibilidad de ~4 <ill>
    mantener ~4 lejos|alejado|raya|fuera ~4 <ill>
    mantener ~3 <ill> ~1 lejos|a
    proteger|blindar|defender|resguardar|escudo|protección ~4 de|del|contra|frente ~4 <ill>|invierno|temporada
    prevención ~2 <ill>
    defender|proteger|cubrir ~2 =del|=contra ~2 frío|invierno|virus
    preparar|prepárate ~2 para|contra ~3 temporada ~2 <ill>
    antes de? que ~4 <ill>
    `,
  ),
  ...rules(
    "prevent",
    SAID_OF_US,
    `
    que|dejar ~1 =la|=el|=los|=las|=tu|=su ~3 <ill> ~1 no ~1 te|le|les|nos|lo|la
    no dejes|deje|permitas|permita que ~4 <ill>
    no ~2 enfermar|enfermo|enferma|resfriar|contagiar ~1 más|nunca|desde|$
    no ~2 enfermar|contagiar ~1 este|esta|en|todo|durante
    nunca|jamás ~2 enfermar|resfriar|contagiar
    sin enfermarse|enfermar|enfermarte
    olvidar de enfermarse|enfermar|enfermarte
    `,
  ),
  ...rules(
    "disease",
    DENIABLE,
    `
    <offer> ~3 para|contra|anti ~4 <ill>
    <offer> ~4 para ~4 ${WHO} ~3 <ill>
    ${WHO} ~3 con|sufrir|padecer|vivir|tener|de ~3 <ill> ~8 gracias|beneficiar|beneficio|mejorar|alivio|aliviar|esperanza|ayudar|responder
    ayudar|beneficiar|apoyar|servir|atender|tratar|esperanza|ideal|perfecto|bueno|excelente|recomendado|opción|alternativa|apoyo|solución ~2 a|para|de ~2 ${WHO} ~5 <ill>
    si ~1 tener|sufrir|padecer|vivir|luchar|sentir|estar ~4 <ill> ~~6 ti|usted|ayudar|solución|respuesta|remedio|ideal|perfecto|indicado|alivio|aliviar|curar|necesitar
    especialista|especializado|experto|especializarse|líder ~1 en ~4 <ill>
    <ill> ~~8 curar|tratar|aliviar|resolver|acabar|eliminar lo|la|los|las
    equilibrar|balancear|regular|nivelar|controlar|estabilizar|normalizar|bajar|reducir|optimizar ~4 hormona|hormonal|cortisol|azúcar|glucosa|insulina|presión
    acelerar|promover|favorecer|estimular|ayudar ~2 cicatrización|curación|sanación
    poder|propiedad|virtud curativo|sanador|medicinal
    autocuración|autosanación
    sanar|curar ~2 cuerpo|mente|cerebro|trauma|intestino|adentro|raíz|natural|naturalmente
    raíz|causa|origen ~2 de|del ~3 <ill>
    de raíz
    dejar|abandonar|superar|librarse ~2 alcohol|cigarro|tabaco|opioide|vicio|droga|adicción|alcoholismo|bebida
    <offer> ~3 <ill> ~2 síntoma|crónico
    paquete|protocolo|plan|programa|suero|cóctel|kit|goteo|terapia|tratamiento|shot|drip ~1 <ill>
    alivio|mejoría|reducción|manejo ~3 síntoma
    mejorar|reducir|aliviar|disminuir|controlar ~3 síntoma
    <ill> ~3 esperanza|solución|respuesta|alivio
    esperanza ~3 para|a ~3 ${WHO}|depresión
    efecto|acción|respuesta ~1 antidepresivo|ansiolítico
    médico|doctor ~3 desahuciar|desahuciado
    tener|sufrir|padecer ~3 <ill> ~~6 <given> ~~8 desaparecer|limpiar|quitar|mejor|mejorar|bien|nada|más|normal|ir
    soy|era|fui ~2 paciente|enfermo ~2 de ~3 <ill> ~~12 <offer>|vida|cambió
    sufrir|padecer|vivir ~2 de|con ~3 <ill> ~~10 <given>|único|ayudar|vida|mejor
    paciente|cliente|gente|persona|mucho|miles|cientos|veterano ~4 superar|vencer|lograr|reportar|sentir|decir|notar|recuperar|dejar ~5 <ill>
    por fin ~6 <ill>
    ayuda|ayudar|para ~3 dejar de fumar|beber|tomar|consumir
    lograr|conseguir|ayudar|poder ~3 embarazar|embarazo|concebir|embarazada
    <ill>|presión|azúcar|nivel ~5 volver|regresar ~3 normalidad|normal|rango
    <ill> ~8 por fin
    revertir|reparar|deshacer|corregir|borrar ~2 daño
    tirar|botar|guardar ~2 bastón|muletas|andador
    cansado|harto ~1 de ~3 <ill>
    levantar|revivir|resucitar ~1 muerto
    revive|resucita|levantamuertos
    `,
  ),
  ...rules(
    "disease",
    SAID_OF_US,
    `
    cuando ~4 medicamento|antidepresivo|tratamiento|todo|nada|médico ~4 no? ~2 fallar|funcionar|ayudar
    si|donde ~4 antidepresivo|medicamento|tratamiento|médico ~3 no ~2 funcionar|ayudar|poder|curar
    que otros médico|doctor|tratamiento ~2 no
    `,
  ),
  // Whatever the verb: who names an illness beside what is sold, and says nothing against it, speaks of its effect.
  ...rules(
    "disease",
    ["harms", "sideEffects", "anesthetic", "conditional", "handled", ...DENIABLE],
    `
    <given> ~8 <ill>
    <ill> ~8 suero|goteo|infusión|nuestro
    nuestro ~6 <ill>
    gracias =a|=al ~2 <given>
    `,
  ),
];
