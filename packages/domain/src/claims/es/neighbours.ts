import type { Finding } from "../lint";
import { has, type Reading } from "../reading";
import type { SentenceRule } from "../rule";
import { denies, isPolar } from "./guards";
import { stem } from "./stem";

const OFFERED = new Set(
  "tenemos ofrecemos nosotros nuestro nuestra nuestros nuestras te le les lo prueba pruebe probar ven venga reserva reserve agenda agende llama llame llamanos llamenos escribe escribenos este esta esto estos si claro aqui conoce descubre relajate dejanos deja adios chao vamos sabemos el la un una solo por contactanos visitanos pide pedir recupera recuperate tranquilo tranquila calma resuelto listo pregunta pregunte consulta descubra olvida olvidate".split(
    " ",
  ),
);
const HELPS = new Set("ayuda alivio solución remedio respuesta arreglar quitar levantar".split(" ").map(stem));
const ILL_FOLK = new Set(
  "sufrir padecer lidiar luchar cansado cansada tener sentir harto harta vivir despertar amanecer andar traer doler"
    .split(" ")
    .map(stem),
);
const WORN = new Set(
  "cansado cansada agotado agotada crudo cruda desvelado desvelada estresado estresada enfermo enferma adolorido hinchado débil"
    .split(" ")
    .map(stem),
);

/** `¿Migraña? Tenemos un suero para eso.`: the question names the illness and the answer the remedy. */
export function afterQuestion(reading: Reading, next: Reading | undefined): Finding[] {
  if (!reading.asks || !next) return [];
  const at = reading.words.findIndex(({ stem: it }, index) => (reading.marks.ill[index] ?? 0) > 0 || WORN.has(it));
  // `¿Duele?` asks about the needle.
  const needle = reading.words.length <= 2 && reading.words[at]?.stem === "dol";
  return at >= 0 && !needle && isCall(reading) && isOffer(next) ? together("disease", reading, next) : [];
}

const RISKS = new Set("riesgo peligro contraindicación daño".split(" ").map(stem));
const OF_MONEY = new Set("depósito reserva pago dinero cita".split(" ").map(stem));

/** `¿Tiene efectos secundarios? No, ninguno.` says that there is no risk. */
export function deniedRisk(reading: Reading, next: Reading | undefined): Finding[] {
  if (!next || !isPolar(reading) || !denies(next)) return [];
  const asksOfRisk = reading.words.some(
    ({ stem: it }, at) =>
      RISKS.has(it) || (it === "efect" && /^(?:secund|advers)/.test(reading.words[at + 1]?.stem ?? "")),
  );
  const ofMoney = reading.words.some(({ stem: it }) => OF_MONEY.has(it));
  return asksOfRisk && !ofMoney && !has(next, "limits") ? together("safety", reading, next) : [];
}

/** A bare illness, or one asked after as an advertisement does. */
const isCall = ({ words }: Reading): boolean =>
  words.length <= 6 || words.slice(0, 3).some(({ stem: it }) => ILL_FOLK.has(it));

function isOffer(next: Reading): boolean {
  const [first] = next.words;
  if (!first || next.asks || has(next, "asks") || has(next, "limits")) return false;
  if (next.words.some(({ plain }) => plain === "no" || plain === "nunca")) return false;
  if (OFFERED.has(first.plain)) return has(next, "offer") || next.words.length <= 8;
  return has(next, "offer", 0, 4) && next.words.some(({ stem: it }) => HELPS.has(it));
}

const together = (rule: SentenceRule, { words, span }: Reading, next: Reading): Finding[] => [
  {
    rule,
    start: words[0]?.start ?? span.start,
    end: next.span.end,
    sentence: { start: span.start, end: next.span.end },
  },
];
