/** Words that are left as they are: what they would be shortened to is another word. */
const AS_IS = new Set(
  `para como sobre entre este esto estos estas ese esa esos esas eso aquel nada cada nadie
  donde cuando antes despues ahora siempre nunca jamas hasta desde hacia segun sino pero aunque mientras menos tanto
  usted ustedes ellos ellas nosotros algo alguien unos unas casi luego ayer mejor peor
  libre cual bien mayor menor mundo caso casa cosa gente tiempo dentro fuera contra`.split(/\s+/),
);

/** Forms that no suffix rule leads home, by the stem they belong to. */
const IRREGULAR = new Map(
  Object.entries({
    ser: "es son soy eres somos era eran fue fueron sera seran sea sean seria siendo sido",
    estar: "esta estan estoy estamos estaba estuvo estara estaran estado",
    haber: "ha han he has hay hubo habia habra haya hayan habido",
    hacer: "hace hacen hago haces haga hagan hizo hicieron hara haran hecho haciendo hacemos",
    tener: "tiene tienen tengo tienes tenga tengan tuvo tendra tendras tendran tenido teniendo tenemos tenia tuve",
    poder:
      "puede pueden puedo puedes pueda puedan pudo podra podran podras podria podrian pudiera pudieran podemos podia podian",
    dar: "da dan doy das dio dieron dara daran dando dado damos darle darte dele dale danos",
    ver: "ve ven veo ves vera veran veras vea vean vio vieron visto viendo vemos veremos",
    decir: "dice dicen digo dices diga digan dijo dira diran dicho diciendo dile decirle di",
    digale: "diganos diganoslo digaselo dinos dinoslo decirnos",
    poner: "pone ponen pongo pones ponga pongan puso pondra puesto poniendo ponle pongale ponte pongase",
    salir: "sale salen salgo sales salga salgan salio saldra saldras saldran salido saliendo sali",
    saber: "sabe saben sabes sepa sabia sabias supo sabemos",
    venir: "viene vienen venga vengan vino vendra",
    detener: "deten detenga detengan detiene detienen detendra detuvo",
    mejorar:
      "mejorar mejora mejoran mejoro mejore mejoren mejoras mejorara mejoraran mejorado mejorada mejorados mejoradas mejorando mejoraron mejorarse mejoria mejorias",
    revert: "revierte reviertes",
    convert: "convierte conviertes",
    combat: "combate combates",
    llam: "llamanos llamenos",
    ir: "va van voy vas vamos vaya vayan iba irse",
    malaria: "malarias",
    caer: "cae caen caerse caera caeran caia cayo caiga caigan",
    nivel: "niveles",
    nivelar: "nivela nivelan nivele nivelen nivelando nivelado",
    perdida: "perdidas",
    caso: "casos",
    casa: "casas",
    cosa: "cosas",
    libre: "libres",
    otro: "otra otros otras",
    todo: "toda todos todas",
    solo: "sola",
    ningun: "ninguna ninguno",
    grande: "grandes gran",
    romper: "roto rota",
    oler: "huele olor",
  }).flatMap(([stem, forms]) => [stem, ...forms.split(" ")].map((form) => [form, stem] as const)),
);

/** Nouns whose forms a verb would take away: `tratos` are no form of `tratar`. */
const NOUNS =
  "resultado trato tratamiento medicamento comida linea salida peso libra hora vida ano enfermero enfermera medico medica primero primera seguro segura".split(
    " ",
  );
const KEPT = new Map(
  NOUNS.flatMap((noun) => [noun, `${noun}s`].map((it) => [it, noun.replace(/(ermer|medic|primer|segur)a$/, "$1o")])),
);

const PRONOUN = /(?<=[a-z]{3,}[aei]r|ndo)(?:(?:me|te|se|nos)?l[oae]s?|me|te|se|nos)$/;
/** Of an order: `quítate`, `cúrelo`. */
const PRONOUN_OF_ORDER = /(?<=[a-z]{3,}[ae])(?:(?:te|se|me)(?:lo|la)?|l[oe])$/;
const ENDING =
  /(?:[aei]ri(?:amos|as|an|a)|abamos|[aei]remos|[aei]ramos|iendo|yendo|ieron|yeron|aron|ando|ier(?:an|as|a)|aba[ns]?|[aei]ra[ns]?|[aei]re[ns]?|aste|iste|[aei]mos|[ai]d[oa]s?|[aei]r|i[ao]s?|ian|an|en|as|es|os|a|e|o)$/;
const SHORTEST = 3;
/** No Spanish word is longer; what is, costs too much to look at. */
const LONGEST = 30;

/** Roots that change their vowel or their last letter, by the root of the infinitive. */
const ROOTS = new Map(
  Object.entries({
    previen: "preven",
    previn: "preven",
    preveng: "preven",
    revirt: "revert",
    reviert: "revert",
    sient: "sent",
    sint: "sent",
    duerm: "dorm",
    durm: "dorm",
    refuerc: "reforc",
    devuelv: "devolv",
    devuelt: "devolv",
    resuelv: "resolv",
    resuelt: "resolv",
    vuelv: "volv",
    vuelt: "volv",
    pierd: "perd",
    prueb: "prob",
    aprueb: "aprob",
    comprueb: "comprob",
    olv: "olvid",
    protej: "proteg",
    demuestr: "demostr",
    muestr: "mostr",
    recomiend: "recomend",
    despid: "desped",
    consig: "conseg",
    mantien: "manten",
    manteng: "manten",
    obtien: "obten",
    obteng: "obten",
    intervien: "interven",
    duel: "dol",
    corrig: "correg",
    corrij: "correg",
    elig: "eleg",
    elij: "eleg",
    dirij: "dirig",
    repit: "repet",
    compit: "compet",
    quier: "quer",
    renuev: "renov",
    muev: "mov",
    entiend: "entend",
    atiend: "atend",
    advirt: "advert",
    adviert: "advert",
    sugier: "suger",
    sugir: "suger",
    calient: "calent",
    defiend: "defend",
    encuentr: "encontr",
    cuent: "cont",
    cierr: "cerr",
    piens: "pens",
    despiert: "despert",
    sirv: "serv",
    rind: "rend",
    requi: "requ",
    pid: "ped",
    convirt: "convert",
    conviert: "convert",
    derrit: "derret",
    empiec: "empec",
    mid: "med",
    adquier: "adquir",
  }),
);

/** A Spanish word without its inflection: `cura`, `curan`, `curó` and `cúralo` are one, `tratamiento` is not `trata`. */
export function stem(written: string): string {
  const word = withoutAccents(written);
  const known = IRREGULAR.get(word) ?? KEPT.get(word);
  if (known !== undefined) return known;
  if (word.length <= SHORTEST || word.length > LONGEST || AS_IS.has(word)) return word;
  const bare = word.replace(PRONOUN, "").replace(PRONOUN_OF_ORDER, "");
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) return irregular;
  const root = withoutEnding(withoutPlural(bare));
  return ROOTS.get(root) ?? root;
}

/** `á`, `ñ` and `ü` as many write them: `a`, `n` and `u`. */
export const withoutAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

const withoutPlural = (word: string): string =>
  word.length > SHORTEST + 2 && /[rlndzjy]es$/.test(word) ? word.slice(0, -2) : word;

function withoutEnding(word: string): string {
  // `recuperar` and `recupera` end in what could be a verb's ending twice.
  let root = cut(cut(word, ENDING), /[aei]r$/);
  if (root.length > SHORTEST && root.endsWith("i")) root = root.slice(0, -1);
  return root
    .replace(/zc$|z$|qu$/, "c")
    .replace(/gu$/, "g")
    .replace(/uy$/, "u");
}

/** The word without its longest ending that leaves enough of it. */
function cut(word: string, ending: RegExp): string {
  for (let at = SHORTEST; at < word.length; at += 1) {
    const tail = word.slice(at);
    const found = ending.exec(tail);
    if (found && found[0] === tail) return word.slice(0, at);
  }
  return word;
}
