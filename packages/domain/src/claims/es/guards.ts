import type { Guards, Match } from "../guard";
import { has, type Reading } from "../reading";
import { negated } from "./negation";
import { stem } from "./stem";

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const TURNED = words("pero aunque sino embargo obstante");
const ASKED_FOR = words("que cual cuales cuando cuanto cuanta cuantos cuantas como donde quien quienes");
const AFFIRMS = words(
  "si claro supuesto absolutamente definitivamente totalmente seguro efectivamente desde cien 100 completamente",
);
const DENIES = words(
  "no nunca jamas nada ninguno ninguna nadie ni tampoco desgraciadamente lamentablemente todavia aun",
);

/** A yes-or-no question: it doesn't begin with what it asks for. */
export const isPolar = ({ asks, words: [first, second] }: Reading): boolean =>
  asks &&
  !ASKED_FOR.has(first?.plain ?? "") &&
  !(PREPOSITIONS.has(first?.plain ?? "") && ASKED_FOR.has(second?.plain ?? ""));
const PREPOSITIONS = words("por para a de en con desde hasta y");

export const denies = (next: Reading): boolean =>
  DENIES.has(next.words[0]?.plain ?? "") && next.words[1]?.plain !== "hay";

/** A question that the next sentence does not affirm. */
const answered = ({ reading, next }: Match): boolean =>
  isPolar(reading) && next !== undefined && (denies(next) || has(next, "limits") || has(next, "others", 0, 3));

/** The first word affirms: `Sí, …`, `Por supuesto`. */
export const affirms = (next: Reading | undefined): boolean => {
  const [first, second] = next?.words ?? [];
  if (first?.plain === "por" || first?.plain === "desde")
    return AFFIRMS.has(second?.plain ?? "") || second?.plain === "luego";
  return AFFIRMS.has(first?.plain ?? "");
};

/** A question that nothing affirms: `¿Es seguro para mí?`. */
const asked = ({ reading, next }: Match): boolean => reading.asks && !affirms(next);

/** `Algunos preguntan si cura la gripe`: left open. */
function wondered({ reading, from }: Match): boolean {
  const head = reading.words.slice(0, from);
  const at = head.findLastIndex(({ plain }) => plain === "si");
  const before = reading.words[at - 1];
  return (
    at > 0 &&
    before !== undefined &&
    WONDERS.has(before.stem) &&
    !reading.words.slice(at + 1, from + 1).some(({ after }) => after !== "space")
  );
}
const WONDERS = stems(
  "saber pregunta preguntan averiguar evaluar estudiar sabe sabemos claro determinar ver demostrado",
);

const CLAIMANTS = stems("clínica centro sitio página empresa compañía proveedor marca spa bar celebridad famoso");
const CLAIMING = stems(
  "prometer promete afirmar asegurar anunciar decir sostener sugerir llamar vender aseguran creer proclamar presumir",
);

/** Nobody advertises with these. */
const ADVERTISERS = stems("anuncio anunciante vendedor influencer publicidad promotor defensor");
const SOME = words("algunos algunas otros otras muchos muchas ciertos ciertas varios varias los las");

/** `Algunas clínicas prometen …`: others are told of. */
function reported({ reading: { words: all }, from }: Match): boolean {
  const head = all.slice(0, Math.max(from, 5));
  const who = head.findIndex(
    ({ stem: it }, at) => ADVERTISERS.has(it) || (CLAIMANTS.has(it) && SOME.has(all[at - 1]?.plain ?? "")),
  );
  if (who < 0 || who > 4) return false;
  if (head.slice(0, who + 2).some(({ stem: it }) => OURS.has(it))) return false;
  return all.slice(who + 1, who + 6).some(({ stem: it }) => CLAIMING.has(it));
}
const OURS = stems("nuestro nuestra nuestros nuestras nosotros");

const BOOKED = stems(
  "lugar cupo precio cita reembolso privacidad reserva reservación cancelación cancelar depósito turno horario envío estacionamiento evaluación puntaje laboratorio análisis confidencialidad puntualidad calendario",
);

/** A guarantee of a place or a price, and no risk to a deposit. */
const booking = ({ reading, from, to }: Match): boolean =>
  reading.words
    .slice(Math.max(0, from - 4), to + 3)
    // `O no pagas` is a promise.
    .some(({ stem: it, plain }) => BOOKED.has(it) || plain === "pago" || plain === "pagos") ||
  reading.words.slice(to, to + 5).some(({ stem: it }) => CHARGED.has(it));
const CHARGED = stems("cobrar tarjeta carrito");

const SET_ASIDE = words(
  "sin diferencia lugar vez contrario olvida olvide olvidate olvidese mejor igual como deja deje alternativa compatible",
);

/** `Tus riñones trabajarán mejor` is promised to the reader. */
const YOURS = words("tu tus");

/** Somebody else's treatment, a doctor or an organ is the subject. */
function others({ reading, from }: Match): boolean {
  const subject = reading.marks.others.findIndex((length) => length > 0);
  const { words: all } = reading;
  if (subject < 0 || subject > 3 || subject > from || YOURS.has(all[subject - 1]?.plain ?? "")) return false;
  if (all.slice(0, subject).some(({ plain, stem: it }) => SET_ASIDE.has(plain) || OURS.has(it) || it === "si"))
    return false;
  return (
    !all.slice(0, from).some(({ stem: it }) => OURS.has(it)) &&
    (all[subject]?.stem === "hospital" || !has(reading, "given", subject, from))
  );
}

/** `¿Padece diabetes?`: a form asks with `usted`; an advertisement says `tú`, or names the illness alone. */
const FORM = words("ha han padece tiene toma esta sufre usa consume le recibe fue");

/** The client is asked, or advised, before or after our offer is spoken of. */
function asks({ reading, from, to }: Match): boolean {
  const { marks } = reading;
  if (reading.asks && FORM.has(reading.words[0]?.plain ?? "")) return true;
  // `Dígale adiós a la migraña` tells nobody anything.
  const asked = marks.asks.map((length, at) => (reading.words[at + 1]?.plain === "adios" ? 0 : length));
  const before = asked.findLastIndex((length, at) => length > 0 && at <= from);
  if (before >= 0)
    return !reading.words.slice(before, from).some(({ stem: it, plain }) => OURS.has(it) || plain === "ofrecemos");
  return asked.some((length, at) => length > 0 && at >= to);
}

/** What is not known is said in the same breath. */
const limits = ({ reading, from, to }: Match): boolean =>
  reading.words.some(
    ({ stem: it }, at, all) =>
      ((reading.marks.limits[at] ?? 0) > 0 || (LITTLE.has(it) && near(all, at, KNOWLEDGE))) &&
      sameClause(reading, Math.min(at, from), Math.max(at, to - 1)),
  );

/** `La evidencia en humanos es limitada`; an offer may be limited as well. */
const LITTLE = stems("limitado escaso débil preliminar pequeño contradictorio mixto dispar insuficiente poco breve");
const KNOWLEDGE = stems("evidencia prueba dato estudio ensayo investigación muestra resultado certeza");
const near = (all: Reading["words"], at: number, kind: ReadonlySet<string>): boolean =>
  all.slice(Math.max(0, at - 8), at + 4).some(({ stem: it }) => kind.has(it));

const sameClause = ({ words: all }: Reading, from: number, to: number): boolean =>
  !all.slice(from + 1, to + 1).some(({ after, plain }) => after === "clause" || TURNED.has(plain));

/** A study is told of with its limits, also in the next breath, or without a finding. */
const study = ({ reading, next }: Match): boolean =>
  has(reading, "study") &&
  (has(reading, "limits") ||
    has(reading, "neutral") ||
    isLittle(reading) ||
    reading.words.some(({ stem: it }) => FADED.has(it)) ||
    (next !== undefined && (has(next, "limits") || isLittle(next))));

const FADED = stems("desvanecer disipar");
const isLittle = ({ words: all }: Reading): boolean =>
  all.some(({ stem: it }, at) => LITTLE.has(it) && near(all, at, KNOWLEDGE));

const STAFF_ACTS = stems(
  "acostarse sentarse beber comer lentamente presionar reposar monitorear vigilar limpiar desinfectar usar revisar rotar detener bajar calentar levantarse lavar esterilizar ajustar observar elevar aplicar enfermera hidratarse guantes estéril despacio ritmo velocidad",
);

/** `Bajamos el ritmo para evitar náuseas`: staff act, and what they prevent is of the session's own making. */
function procedure({ reading, from, to }: Match): boolean {
  const near = reading.marks.procedural.some((length, at) => length > 0 && at >= from - 4 && at < to + 3);
  return near && reading.words.some(({ stem: it }, at) => (at < from || at >= to) && STAFF_ACTS.has(it));
}

/** The same where the match is long and holds what staff do. */
const handled = ({ reading: { words: all, marks } }: Match): boolean =>
  marks.procedural.some((length) => length > 0) && all.some(({ stem: it }) => STAFF_ACTS.has(it));

const OF_A_SESSION = stems("secundario adverso riesgo reacción complicación moretón hematoma");
const sideEffects = ({ reading }: Match): boolean =>
  reading.words.some(({ stem: it, plain }) => OF_A_SESSION.has(it) || plain === "side");

const HEDGES = words(
  "puede pueden podria podrian ayuda ayudan apoya apoyan apoyar contribuye contribuyen contribuir favorece favorecen interviene intervienen participa participan colabora quizas quiza posiblemente potencialmente necesita necesitan necesario necesaria requiere usa usan utiliza busca buscan papel pensado pensada disenado disenada esencial",
);
/** Said with a `may`, or as what a nutrient is for: `puede ayudar a mantener`. What `ayudará` is a promise. */
const hedged = ({ reading, from, to }: Match): boolean =>
  reading.words
    .slice(Math.max(0, from - 7), to)
    .some(({ plain }, at, all) => HEDGES.has(plain) && !all.slice(at + 1).some(({ after }) => after === "clause"));

const CONDITION = words("si cuando hasta salvo");
const conditional = ({ reading, from }: Match): boolean =>
  reading.words
    .slice(Math.max(0, from - 4), from)
    // `¿Y si la ansiedad …?` is an advertisement's.
    .some(({ plain }, at, all) => CONDITION.has(plain) && !(plain === "si" && all[at - 1]?.plain === "y"));

const KIND_OF_MEDICINE = stems("medicamento medicina fármaco pastilla antibiótico tableta");
const medicine = ({ reading, from }: Match): boolean =>
  reading.words.slice(Math.max(0, from - 3), from + 1).some(({ stem: it }) => KIND_OF_MEDICINE.has(it));

/** What ketamine is approved for may be said: its page has to say so. */
const anesthetic = ({ reading, from, to }: Match): boolean =>
  reading.words
    .slice(Math.max(0, from - 4), to + 9)
    .some(({ stem: it }) => /^(?:anestes|esketamin|spravat|vacun)/.test(it));

const READINGS = words("arterial presion azucar glucosa");
const PRAISED = stems("naturalmente saludable ayudar sano controlar hipertensión hipertenso demasiado");

/** `Puede bajar la presión`: what a drip may do to a reading is a caution, until it is praised. */
function measured({ reading: { words: all }, from, to }: Match): boolean {
  // `Una baja de presión` and `presión arterial baja` are what one has, not what is sold.
  const [before, first, after] = [all[from - 1], all[from], all[from + 1]];
  if (/^baj[ao]s?$/.test(first?.plain ?? "") && (after?.plain === "de" || READINGS.has(before?.plain ?? "")))
    return true;
  const lower = all.findIndex(
    ({ stem: it }, at) => at >= from && at < to && (it === "baj" || it === "reduc" || it === "dismin"),
  );
  return (
    lower > 0 &&
    all.slice(from, to).some(({ plain }) => READINGS.has(plain)) &&
    /^(?:pued|podri)/.test(all[lower - 1]?.plain ?? "") &&
    !all.slice(from, to).some(({ plain }) => plain === "tu" || plain === "su") &&
    !all.some(({ stem: it }) => PRAISED.has(it))
  );
}

const HARMS = stems(
  "aún causar provocar producir riesgo subir empeorar desencadenar interactuar interacción interferir daño efecto adverso falta faltar carencia deficiencia precaución evitar inseguro peligro advertir sobredosis reacción si cuando quien antes salvo prueba leer equivocado preguntar estudio abuso uso dependencia sustituir reemplazar medir exceso tóxico alterar embarazo prohibir análisis necesario necesitar contener",
);
/** What is given can do harm, meets a client's own illness, or is told apart from one: nobody is won by that. */
const harms = ({ reading }: Match): boolean => reading.words.some(({ stem: it }) => HARMS.has(it));

const REACHES = stems(
  "comunicar comunicarse llegar contactar contactarnos reservar escribir escribirnos llamar llamarnos estacionar preguntar pagar",
);
/** `La mejor manera de comunicarse con nosotros`: of the way to us, and of nothing that is sold. */
const contact = ({ reading: { words: all }, from, to }: Match): boolean =>
  all.slice(from, to).some(({ stem: it }) => WAYS.has(it)) &&
  all.slice(to, to + 3).some(({ stem: it }) => REACHES.has(it));
const WAYS = stems("manera forma modo vía hora momento");

const DANGERS = stems("riesgo peligro muerte daño advertencia");
const NO_DANGER = words("sin cero ningun no libre nulo bajo");
/** A danger is told of, and what follows its name is what is warned of. */
const warned = ({ reading: { words: all }, from }: Match): boolean =>
  all.some(
    ({ stem: it }, at) =>
      at < from && DANGERS.has(it) && !all.slice(Math.max(0, at - 3), at + 2).some(({ plain }) => NO_DANGER.has(plain)),
  );

const mentioned = ({ reading }: Match): boolean => has(reading, "mentions");

/** What can make a match innocent. Each rule names those that apply to it. */
export const GUARDS = {
  negated,
  answered,
  asked,
  wondered,
  reported,
  booking,
  mentioned,
  limits,
  study,
  asks,
  others,
  procedure,
  handled,
  contact,
  anesthetic,
  measured,
  sideEffects,
  hedged,
  conditional,
  medicine,
  warned,
  harms,
} satisfies Guards;
