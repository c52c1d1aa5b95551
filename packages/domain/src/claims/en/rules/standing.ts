import { rules } from "./rules";

const DENIABLE = ["negated", "asked", "mentioned", "wondered", "reported"] as const;
const AGENCY = "fda|=usda|federally";

export const FDA_RULES = rules(
  "fda_approved",
  ["negated", "asked", "anesthetic", "wondered", "reported"],
  `
  ${AGENCY} ~3 approve|clear|certify|register|endorse|authorize|authorise|license|accredit|back|grade|sanction|recommend|compliant|validate|approval|okayed|=ok|pass|passed
  approve|clear|certify|endorse|authorize|authorise|sanction|recommend|approval|back|license|vet ~3 by|from|of? the? ${AGENCY}
  approve|clear|certify|endorse|authorize|authorise|sanction|recommend|back ~2 food and drug
  food and drug administration ~3 approve|clear|certify|endorse|authorize|approval
  fdaapproved|fdacleared
  government|federally approved|endorsed
  `,
);

export const SUPERLATIVE_RULES = [
  ...rules(
    "superlative",
    ["negated", "mentioned", "asked", "reported", "ruled"],
    `
    # 1
    =no|=nr|number 1|one
    =best <ranked>
    =best ~2 <ranked> ~8 in|around|near|on|of|ever|anywhere|available|money
    =best ~1 iv|drip|clinic|infusion|spa|lounge
    =best in class|town|the|=va|virginia|state|city|business|industry|america|=us|=usa
    =best of the best
    =best ever
    the =best <ranked>
    voted|rated|ranked|named|awarded ~2 =best|top|favorite|favourite
    simply|quite|hands|absolutely|truly|easily down? the? =best
    =best kept secret
    city|town|nation|country|world|america|hollywood|state|local|area|valley|virginia|richmond ~1 favorite|favourite
    the =best $
    the =best around|period|there|out|money|available|at|you|we|=i
    at =its best
    top rated|ranked|tier|notch|choice|quality|clinic|provider|shelf
    =leading <ranked>|clinic|provider|lounge|center|name|authority|expert|specialist|edge|brand|destination
    most effective|advanced|powerful|potent|trusted|complete|comprehensive|efficient|innovative|experienced|luxurious|reliable|popular|loved|awarded|recommended|skilled|exclusive|premium|affordable|qualified|successful|bioavailable|reviewed|sophisticated|revolutionary|sought
    highest quality|grade|rated|potency|purity|caliber|calibre|concentration
    fastest|strongest|purest|finest|greatest|quickest|cleanest|smartest|easiest|cheapest|newest|freshest|safest ~2 <ranked>|way|recovery|result|relief|available|around|in|on|hydration|path|route
    unbeatable|unmatched|unrivaled|unrivalled|unparalleled|unsurpassed|incomparable|peerless|matchless|unequaled
    =leader|leaders in|of|for
    world class|=best|famous|renowned|leading|finest|greatest|=s|=first|most
    premier|foremost|ultimate
    gold standard
    superior to|<ranked>|quality|result|absorption|care
    better|more|faster effective than
    <offer> ~1 work|works better|faster|harder
    the gentlest|kindest|friendliest|happiest|calmest
    then there is|are us|ours|we
    better|stronger|faster|=safer ~2 than ~3 pill|supplement|other|competition|competitor|oral|anything|any|coffee|medication|antidepressant|drug|=er|rest
    works ~1 better|faster than
    beat the competition
    one of a kind
    the only ~4 <ranked> you|that|in|ever|worth|to
    the greatest
    crème|creme de la
    unicorn|holy grail
    best in|rated iv|drip|show
    in a|the league|class of its|our|their own
    `,
  ),
  // A denial is what they are made of: none is better.
  ...rules(
    "superlative",
    ["mentioned", "asked", "wondered", "reported"],
    `
    nothing ~6 better|like|faster
    nothing else ~3 market|town|around|world|shelf|here|out
    only thing|drip|treatment|therapy|infusion that|which ~4 touch|touches|work|works|help|helps|ease|relieves|worked|helped
    nobody|no|none one|other? do|does|deliver|offer|come|drip|clinic|iv|like|can|compare|beat|match ~5 better|like|close|compare|match|beat
    nobody|none do|does|compares|come|beat
    nothing compare|beats|beat|works|come ~3 better|close|like|to?
    like no other|nothing
    nowhere|never ~8 better|finer|faster|nicer|purer
    second to none
    not|never|hard ~2 find|get|meet|see|try|have|beat|top ~3 better|finer|stronger|faster|purer
    not|hard be|to =beaten|=beat|=topped|=rivaled|=rivalled|=matched|=match|=surpassed|=top
    `,
  ),
];

export const SAFETY_RULES = [
  ...rules(
    "safety",
    ["negated", "asked", "mentioned", "conditional", "wondered", "reported", "booking"],
    `
    100|=100 %? safe|natural|harmless|risk
    completely|totally|perfectly|absolutely|entirely ~3 safe|harmless
    proven|always|fully|extremely|incredibly|very|inherently|remarkably|exceptionally|=so|undoubtedly|naturally|clinically safe|harmless|nontoxic
    safe and|yet|plus? ~1 effective|natural|painless|fast|proven|gentle|easy|reliable
    effective and safe
    safe for|in everyone|everybody|all|anyone|any|every|pregnant|pregnancy|kid|children|child
    safe|safely at|in any|every|all
    gentle|mild|safe|pure|natural enough for|to
    safe|gentle|suitable for ~2 kid|children|child|baby|pregnant|pregnancy|grandparent
    be|is|are|=re|it ~1 safe $
    <offer> is|are safe
    =s|it|they|this safe
    proven|known to|as? be? safe
    risk|danger|hazard|=worry|complication free
    side effect free
    free of|from ~2 risk|side|danger|harm|complication|adverse
    harmless
    non|=nonaddictive addictive|habit|toxic
    nonaddictive|nontoxic
    safest ~1 <ranked>|<offer>|way|choice|option|hands|bet|around|there
    safety is? guaranteed
    guarantee ~3 safety|safe
    ensure|guarantee|assure complete|total|absolute|full|your? safety|safe $
    well tolerated by all|everyone|every
    no|zero|without|minimal known|=any? risk|downside $
    `,
  ),
  ...rules(
    "safety",
    ["mentioned", "asked", "study", "wondered", "reported", "booking"],
    `
    no|zero|without|never|not|none ~1 have|has|any|a|single|known|lasting|serious|nasty|adverse|real|harmful|bad|major|unwanted|negative|long|possible|reported|whatsoever|=and? ~1 side|adverse|ill effect|reaction|event
    no|zero|without|not ~2 risk|danger|downside|complication|drawback|harm|hazard|addiction|downtime
    can|could|will|would|do|does|ca not|never possibly|ever|really|even? hurt|harm|overdose|injure|damage|hurts
    cannot hurt|harm|overdose|addict
    never hurt|harm|cause
    impossible to overdose|overdo
    not ~1 overdo|overdose
    not ~1 have|get|take ~1 too much|many
    can not go wrong
    nothing ~3 go|goes|went wrong
    reaction|effect|complication ~2 do|does|can|will not happen|occur|exist|arise
    reaction|effect|complication ~1 never ~1 happen|happens|occur|occurs|exist|arise
    nothing to lose|fear|worry
    nothing but good|benefit|goodness
    no one|body ever? has|gets|got|have ~2 side|hurt|sick|harmed
    nobody ~3 side|hurt|harmed
    not addictive|dangerous|harmful|risky|toxic
    can|does not go wrong|cause ~3 side|harm|problem|addiction|dependence
    `,
  ),
];

export const PROOF_RULES = rules(
  "proof",
  [...DENIABLE, "limits", "study"],
  `
  clinically|scientifically|medically|doctor|physician|research|laboratory|lab|expert|science|hospital ~1 proven|prove|=tested|validated|verified|backed|back|supported|endorsed|approved|recommended|formulated
  prove|proven to|by|results|formula|protocol|benefit|remedy|method|solution|science|effective|efficacy|treatment|therapy
  back|backed|supported|validated|confirmed|verified by|with ~2 science|research|study|studies|data|evidence|trial|doctor|clinical
  study|research|science|trial|data|evidence prove|confirm|agree|demonstrate|guarantees
  study|research|science|trial|evidence ~2 show|suggest|find|indicate|reveal|support ~8 work|effective|benefit|boost|improve|increase|enhance|help|superior|better|safe
  show|shown to ~2 boost|improve|increase|enhance|work|raise|lift|help|restore|reduce|lower|support
  the science|evidence|proof is clear|in|settled|undeniable|there|real
  =science backed|based
  doctor|expert|scientist|athlete|celebrity ~2 swear|trust|rave|agree|love|confirm
  recommended|endorsed|trusted|preferred by ~2 doctor|physician|clinician|expert|specialist
  nine|9 out of|in ten|10 doctor|physician|expert
  `,
);
