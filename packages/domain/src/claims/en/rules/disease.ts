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
  "biography",
] as const;
const DENIABLE = ["negated", ...SAID_OF_US] as const;

/** Our offer is said to act on an illness or a symptom. A hedge frees none of it: "may relieve migraines" claims so too. */
export const DISEASE_RULES = [
  ...rules(
    "cure",
    DENIABLE.filter((guard) => guard !== "procedure"),
    `
    <cures> ~3 <ill>
    <ill> cure|antidote|fix|rescue|killer|eraser|begone
    cure all
    miracle|natural|instant cure|remedy
    kiss ~3 <ill> goodbye
    say|wave|kiss goodbye ~3 <ill>
    <ill> free
    off my|your|their|the|all <ill>
    `,
  ),
  ...rules(
    "cure",
    SAID_OF_US,
    `
    no|not more|longer ~2 <ill>
    no|not longer ~3 suffer|struggle|need|have|deal ~3 <ill>
    never ~4 <ill> again
    <ill> ~3 be|is|are|was|were|has|have? no more
    less|fewer|milder|lower|reduced|minimal ~1 <ill> ~6 <offer>
    <offer> ~6 less|fewer|milder ~1 <ill>
    notice|noticed|report|reported|feel|felt|have|had|with less|fewer|milder ~1 <ill>
    make|makes|turn ~2 <ill> ~2 history
    <ill> ~1 worst|biggest enemy|nightmare|kryptonite
    <ill> has|have|just met ~2 match
    used|given|proven|worked|administered ~1 successfully|effectively|widely ~5 <ill>
    give ~3 <ill> ~1 the boot|heave|push|slip|finger|elbow
    show|kick ~3 <ill> ~1 the? door|out|curb
    <ill> ~1 not stand ~1 chance
    life|self|yourself|myself|joy back ~1 from ~3 <ill>
    <ill> ~3 dropped|drop|fell|decreased|plummeted|halved|shrunk ~2 by|in|to
    not ~1 have|had|get|got|suffered ~3 <ill> ~2 since|anymore|for
    no|not longer ~2 need|take|use|rely|on ~4 antidepressant|medication|meds|pill|medicine|inhaler|insulin|prescription
    before ~2 <ill> start|starts|hits|strikes|takes
    stop|stopped|not|no|longer|quit ~1 need|needing|take|taking|use|reach|reaching ~4 antidepressant|medication|meds|pill|medicine|inhaler|insulin|prescription|tablet|painkiller
    trade|swap|exchange|replace ~3 antidepressant|medication|meds|pill|medicine|inhaler|insulin|prescription|tablet|painkiller|statin
    sleep ~3 without ~2 pill|tablet|medication
    client|patient|people|guest|member|veteran|husband|wife|mother|father|many|hundred|thousand|everyone ~1 tell|report|say|rave|swear|notice|found|saw ~8 <ill>
    <ill> ~6 less|more often|rare|rarely|seldom
    % ~2 remission|response|recovery
    outsmart|outrun|outlast ~3 <ill>|begone|history
    wake|leave|walk|live|feel|fly|day|life|morning|mind|body ~5 without|after|beyond ~4 <ill>
    without ~1 trace|sign|hint|shadow ~5 <ill>
    out of ~4 <ill>
    people|nobody|you|one ~1 should|has|deserve|need|not ~1 have? ~1 live|suffer|struggle|put ~2 <ill>
    work|works|help|helps|succeed where|when ~3 <others> ~2 not|fail|fails
    skip|forget|ditch ~1 pharmacy|doctor|hospital|=er|surgeon
    put|leave|left ~3 <ill>|opioid|opiate|alcohol|drinking|cigarette|smoking|painkiller|pill ~2 behind
    <ill> ~4 finally|somewhere
    <ill> meet|meets your|=our|=its
    cancel|canceled|cancelled|postponed ~3 surgery|operation
    less|fewer ~1 pill|med|prescription
    got|get|gets|gave ~2 wife|husband|mom|dad|mother|father|son|daughter back
    flu|cold|allergy|germ season ~3 match|goodbye
    when nothing|no else|other|one ~1 could|can|did|does|would|worked|helped|has
    put|lay|lull|send|sing ~4 <ill> ~2 to sleep|rest|bed
    keep|kept|hold|held ~3 <ill> ~3 dormant|quiet|check|asleep|silent|coming|returning|down|under|gone
    back from ~2 brink|edge|abyss|darkness|dead
    <ill> ~2 keep|keeps|keeping|hold|holding|steal|stealing|rob|rule|ruin|drain|control ~2 you|your
    no <ill> ~~0 no <ill>|=regret
    mean|means no ~1 <ill>|fainting
    turn|turns|turned ~2 volume ~1 down
    learn|have|forced|told to live with ~3 <ill>
    bring|brings|brought ~4 <ill> ~2 down
    bring|brings|get|put ~4 into balance
    <offer> for that|=it|everything $
    <ill> ~4 clear|clears|cleared up|it
    depressed|anxious|traumatized|addicted|worried|restless brain|mind|nervous
    fog|gloom|dread|darkness|cloud|blues|heaviness ~2 lift|lifts|lifted|clears|cleared|goes|quiets|quieted
    <ill> ~2 never|not ~1 came|come|return|returned|recurred
    finally|at last ~6 <ill>
    less|fewer|milder ~1 <ill> ~~1 more|better|easier
    `,
  ),
  ...rules(
    "cure",
    ["answered", "mentioned", "asks"],
    `
    threw|throw|toss|tossed|quit|stop|stopped|ditch|ditched|drop|flush|trash|skip ~2 my|your|their|the|all ~3 pill|medication|meds|medicine|prescription|antidepressant|inhaler|insulin
    come|came|be|get|got off ~1 my|your|their|all ~2 pill|medication|meds|medicine|prescription|antidepressant
    without|instead ~2 =daily? pill|prescription|meds|antidepressant
    give ~1 my|me|your|her|his|their life|health back
    give ~1 ~1 my|your|her|his|their life back
    saved my|her|his|their life
    `,
  ),
  ...rules(
    "treat",
    DENIABLE,
    `
    <treats> ~3 <ill>
    <ill> relief|reliever|treatment|remedy|recovery|fighter|fighting|busting|buster|soother|solution|healing
    <ill> ~1 relief
    <ill> drip|iv|infusion|shot|injection|protocol|therapy|bag|cocktail|package|kit|clinic|program|support|defense|care|help
    <ill> management|reduction
    regenerate|regrow|rebuild|repair|restore|heal ~3 joint|cartilage|nerve|tissue|tendon|ligament|neuron|organ
    need for ~1 surgery|operation|transplant|medication
    anti|=antimigraine inflammatory|viral|bacterial|cancer|tumor|nausea|depressant|anxiety|diabetic ~2 drip|iv|effect|property|power|benefit|infusion|therapy|action|shot|vitamin
    antihistamine|antidiabetic|antihypertensive|anticonvulsant|antispasmodic|antifungal|antiinflammatory|antiviral|anticancer|antitumor|antibacterial|antimicrobial|antidepressant|analgesic|painkilling ~2 drip|iv|effect|property|power|benefit|infusion|therapy|action|potential|shot
    effective|potent|natural|rapid|powerful|promising|proven antidepressant|antiviral|painkiller|analgesic|antibiotic|anti
    `,
  ),
  ...rules(
    "treat",
    ["conditional", "sideEffects", ...DENIABLE],
    `
    <ill> ~5 <goes>
    <ill> ~3 is|are|be|been|was|were much|so|way|significantly|greatly|noticeably? treated|relieved|eased|reduced|alleviated|improved|managed|controlled|helped|reversed|cured|healed|eliminated|better|halved|lowered
    symptom ~3 reduced|relieved|better|improved|gone|eased
    <ill> ~4 reduced|halved|cut ~2 by|in
    `,
  ),
  ...rules(
    "prevent",
    DENIABLE,
    `
    <prevents> ~3 <ill>
    lower|reduce|cut|decrease|minimize|slash ~2 risk|chance|odds of|for ~4 <ill>
    lower|reduce|cut|decrease|slash ~2 <ill> risk
    keep|kept|hold|send ~3 <ill> ~2 away|bay|off|out|packing
    <ill> prevention|preventive|preventative|protection|shield|proof|armor|armour
    protect|shield|guard|defend ~4 from|against ~4 <ill>
    nip ~3 <ill> in
    `,
  ),
  ...rules(
    "prevent",
    SAID_OF_US,
    `
    never|not|no ~2 get|be|been|fall|feel sick|ill|=cold ~2 again|once|anymore
    never|no ~2 sick day|again
    less|fewer ~1 sick|doctor|hospital|er|clinic day|visit|trip|appointment
    stay|keep|kept ~2 out of ~2 hospital|=er|care|doctor|bed
    <prevents> whatever|everything|anything
    <ill> ~1 is|go|goes|going|comes|come|gets|hits around|round|through
    stay|stays|staying|get|keep ahead of =it|them
    never catch|get ~3 <ill>
    keep|stop|save|spare|protect ~2 from catch|catching|come|coming|going ~2
    what|whatever|everything|bug be|is|=s? go|going around|round
    not suffer|struggle|live|battle|put ~3 <ill>
    do not let ~3 <ill>
    do not|never|not get|fall|be sick|ill
    not been sick|ill
    stay|remain|keep healthy|well|=germ ~1 all? through|all|during|this|season|winter
    =bye|goodbye sick day|days
    keep ~2 from get|getting|fall sick|ill
    risk|chance|odds|likelihood ~1 of ~3 sick|ill|sickness
    stop ~2 <ill> before
    immune to ~2 <ill>
    `,
  ),
  ...rules(
    "disease",
    DENIABLE,
    `
    <offer> ~3 for|against ~4 <ill>
    <offer> ~2 for ~3 people|those|patient|individual|sufferer|client|adult|anyone|woman|women|men ~3 <ill>
    <ill> sufferer|warrior ~6 <offer>
    help|support|benefit|work|aid ~2 people|those|patient|individual|client|sufferer|anyone|someone|veteran ~4 <ill>
    people|those|patient|individual|anyone|client ~2 with|have|suffer|living ~4 <ill> ~8 benefit|respond|improve|relief|hope|help
    hope|option|approach|lifeline|answer|alternative|solution|help|treatment|therapy|relief|choice ~2 for|to ~1 people|those|patient|individual|sufferer|anyone|client ~7 <ill>
    <ill> ~~9 treat|cure|help|fix|relieve|stop|beat|end|heal|handle|solve|fight|ease|banish|erase|kill it|them|that|those
    specialize|specialise|expert|experts|expertise|focus|leader in|on ~5 <ill>
    <ill> ~3 swear|rave|flock|choose ~2 <offer>
    bring|get|restore|return ~3 <ill>|thyroid|hormone|hormones ~2 balance|normal|check
    correct|fix|reverse|treat|address|cure|combat ~2 deficiency|imbalance
    speed|promote|accelerate|support|boost|aid ~2 healing|heal
    wound healing
    positive|beneficial|powerful|significant impact|effect|influence on ~3 <ill>
    effect|benefit|success|result|improvement|promise|efficacy|breakthrough|progress in|with|for|on|against ~4 <ill>
    regulate|balance|lower|stabilize|stabilise|control|normalize|normalise|manage|reduce ~2 blood sugar|pressure|glucose
    regulate|balance|lower|stabilize|stabilise|control|normalize|normalise|manage|reduce ~2 glucose|cortisol|hormone|hormones|insulin|sugar|=a1c
    improve|increase|boost|lower|reduce|restore ~2 =a1c|insulin|cortisol
    balance|regulate|normalize|reset ~1 hormone|cortisol|thyroid
    quit|kick|stop|beat|end|break ~2 opioid|smoking|smoke|alcohol|drinking|nicotine|drug|habit|substance ~5 <offer>
    <offer> ~6 quit|kick|stop ~2 opioid|smoking|smoke|alcohol|drinking|nicotine|drug|habit
    <ill> ~6 hope|breakthrough|answer
    heal|transform|overcome|resolve|rewire ~2 trauma|brain
    for|struggling|suffering|battling|fighting ~1 with|from? ~2 <ill> ~~6 we|our|us
    symptom relief|reduction|improvement|management
    improve|reduce|reduction|relieve|ease|alleviate|manage|lessen|fewer|less ~3 symptom
    remission rate
    achieve|reach|enter|go into|full|complete remission
    antidepressant effect|property|action|potential|response
    `,
  ),
  // Whatever the verb: who names an illness beside what is sold, and says nothing against it, speaks of its effect.
  ...rules(
    "disease",
    ["harms", "sideEffects", "anesthetic", "conditional", "handled", ...DENIABLE],
    `
    <given> ~8 <ill>
    <ill> ~8 our|iv|drip|infusion|bag
    we|our ~6 <ill>
    <ill> patient|client|sufferer|survivor|warrior|guest|member|folks
    `,
  ),
  ...rules(
    "disease",
    ["answered", "mentioned", "study", "asks", "wondered", "reported"],
    `
    not ~1 respond|responded|benefit|help|improve ~3 to|from|by|with? ~4 treatment|medication|therapy|antidepressant|medicine|option|pill|drug
    not ~1 find|found relief|success|help
    little|no success|relief|luck ~3 treatment|medication|therapy|antidepressant|medicine
    when|where|after nothing|everything|other|traditional|medication|antidepressant ~3 work|worked|fail|failed|help|helped
    other|traditional|conventional treatment|medicine|medication|therapy|option ~2 fail|failed|falls
    rapid|fast|quick response|relief
    alternative to ~3 medication|antidepressant|surgery|pill|drug|prescription|chemotherapy|chemo|medicine|opioid|er|hospital|antibiotic
    unlike|than|beat|versus ~3 antidepressant|medication|pill|prescription|ssri ~~10 rapid|hour|work|produce|effective|better|faster
    what ails you|u
    heal|cure ~3 root cause
    root cause of|medicine
    <offer> ~4 =cure
    <offer> ~1 that|which ~1 heal|cure
    =the =cure
    hope for ~1 hopeless
    doctor|specialist ~3 gave|give up on
    it|this|that|they|she|he|drip|infusion|ketamine cured|healed|fixed|saved me|us|him|her|my|them
    whatever|anything ~1 you ~3 struggle|suffer|deal|ail
    kept|keep|keeps|unclog|clean|clear|open ~2 artery|vein ~1 clean|clear|open?
    heal ~2 body|brain|mind|trauma|gut|inside|root|=within|yourself|naturally
    `,
  ),
];
