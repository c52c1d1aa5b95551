import { rules } from "./rules";

const DENIABLE = ["negated", "answered", "mentioned", "limits", "study", "wondered", "reported"] as const;

const BOOST =
  "boost|supercharge|strengthen|fortify|enhance|rev|ramp|build|arm|bulletproof|power|turbo|turbocharge|shield|defend|armor|armour|bolster|amplify|elevate|optimize|optimise|kickstart|kick|activate|stimulate|recharge|reinforce|booster|charge|increase|improve|raise|maximize|maximise|jumpstart|upgrade|fuel|lift|toughen|fire|ignite|awaken|restore|revive|reset|strong|stronger|unbreakable|invincible|super|mega|heighten|step|pump|beef|energize|energise|prime|ready|protect|double|unstoppable|suit|buff|steel|crank|reboot|rebuild|renew|revitalize|rejuvenate|unlock|unleash|awaken|multiply|feed|tune";

/** Immunity: supporting its normal work may be said; making it more than it is may not. */
export const IMMUNITY_RULES = rules(
  "immunity",
  [...DENIABLE, "others"],
  `
  ${BOOST} ~4 immune|immunity|autoimmunity
  ${BOOST} ~4 natural|body|own|nature defense|defence
  ${BOOST} ~2 defense|defence
  immune|immunity ~1 system|defense|defence|response|function|health|cell? ~3 ${BOOST}
  immune|immunity ~3 boost|boosting|booster
  immune|immunity drip|shot|iv|shield|bomb|cocktail|bag|blend|infusion|injection|push|armor|armour|hero|formula|blast|defense|defence|kit|protection|upgrade|package|therapy|kick|jab|plus|protocol|bundle
  immunoboost|immunobooster|immunostimulating|immunoboosting|immuneboost
  natural|body own|natural? defense|defence ~3 ${BOOST}
  get your immunity
  immune|immunity ~4 shape|form|steroid|steroids|overdrive|peak|fighting|gear|max|next
  give ~3 immune|immunity|=cells ~2 boost|lift|kick|edge|help|leg|upgrade|hand
  boost|increase|raise|lift|strengthen|multiply|activate ~2 antibody|lymphocyte|white|=t|=nk cell?
  be|become|stay|get immune
  ${BOOST} ~2 resistance|resilience
  ${BOOST} ~2 natural? killer cell
  give|feed|arm|train|wake ~2 white|immune blood? cell
  armor|armour|shield|untouchable|bulletproof|invincible|unstoppable|fortress|fortify|fortified|ready|prepared|defend ~5 flu|cold|virus|germ|sick season
  shield|armor|armour|fortress|immunity|defense|defence drip|bag|shot|iv|infusion|blend|friday|monday|tuesday|wednesday|thursday|saturday|sunday|week
  white|immune|=t|=nk cell ~3 work|fight|hard|harder|strong|stronger|fast|faster|better
  better|more|higher|peak|optimal|rock|iron|ironclad ~1 immune|immunity
  `,
);

export const AGEING_RULES = [
  ...rules(
    "anti_ageing",
    DENIABLE,
    `
    anti aging|age|wrinkle
    antiaging|antiageing|antiwrinkle|antiage
    age|aging reversal|reversing|defying|defy|rewind|eraser
    ageless|agelessness
    reverse|slow|stop|halt|fight|combat|defy|delay|against|beat|battle|undo|rewind|counteract|counter|reduce|tackle|cheat|erase|outsmart|diminish|minimize|hide|prevent ~5 aging|age|clock|year
    aging ~2 slow|stop|reverse|gone
    age backward|backwards|slower|gracefully|better|reverse
    sign|mark|effect|hand|visible of aging|age|time
    turn|roll|wind|set|dial back ~3 clock|time|year
    rewind|stop|freeze|reverse|cheat time
    add ~2 year ~2 life
    year|decade ~1 fresher|smoother|better|healthier|lighter|brighter
    stay|keep|remain|look|feel|be ~1 young
    father time
    get|grow older|old ~3 optional|over|slow|stop|later|backward|choice|cancel|history
    older|aging ~2 optional|choice
    slow|stop|outrun|outsmart|hold|bend ~1 down|back? time
    cellular|cell|body renewal|regeneration
    forget|skip|ditch|drop|trade|unlike|without|instead ~2 botox|filler|facelift
    cellular|bottled|second|=new youth
    look|feel ~1 =18|=20|=21|=25|=29|=30|=35|=40|twenty|thirty again
    fountain of|=o youth
    youthful|youthfulness|youth
    look|feel|appear|seem|be|become|stay|act|skin|face|grow ~4 younger
    year|=yr|decade younger
    youngest look|looking|skin
    younger look|looking|feeling|you|skin|self|version|face|appearance|body|brain|cell
    visibly|noticeably|instantly younger
    rejuvenate|rejuvenation|rejuvenating ~3 skin|cell|face|body|you|complexion
    skin|face|facial|cellular|cell rejuvenation|renewal
    longevity
    lifespan|healthspan
    live|living|life longer|forever
    biological|cellular|real age
    aging at ~2 cellular|cell
    wrinkle|=crepey|crepey ~4 gone|disappear|vanish|fade|smooth|soften|erase|reduce|melt|less|fewer|treatment|iv|drip|reduction|visible
    reduce|smooth|erase|fade|soften|fill|diminish|minimize|minimise|fight|remove|eliminate|bye|goodbye|lessen|plump|banish|vanish|fewer|improve|iron|melt|prevent|blur|treat|tighten|no|zap|combat|less|target ~5 wrinkle|sagging|jowl
    reduce|smooth|erase|fade|soften|fill|diminish|minimize|minimise|fight|remove|eliminate|bye|goodbye|lessen|plump|banish|fewer|improve|iron|melt|prevent|blur|treat|combat|target ~5 fine|crow|laugh|frown|age|sun|liver line|feet|foot|spot
    line|lines ~1 fade|soften|vanish|melt
    fine line|lines ~4 gone|disappear|vanish|fade|smooth|soften
    telomere
    less|fewer|fine|finer|soft|softer ~1 line|lines|wrinkle|spot
    firmer|tighter|plumper ~1 skin|face|complexion
    senescent|senolytic
    tighten|firm|lift|plump ~2 sagging|skin|face
    restore|regain|recover|recapture ~3 elasticity|youth|firmness|collagen
    `,
  ),
];

const TOXIC =
  "toxin|pollutant|impurity|poison|metal|=metals|mercury|=lead|arsenic|waste|toxic|chemical|contaminant|mycotoxin|mold|mould|sludge|=build|buildup|residue|gunk|junk|nasties|microplastic|heavy";
const OUT =
  "flush|remove|eliminate|rid|draw|release|pull|purge|sweep|expel|wash|clear|cleanse|drain|rinse|scrub|sweat|force|push|extract|suck|excrete|neutralize|bind|banish|clean|filter|kick|get|goodbye|bye|free|escort|usher|carry|evict|chase|leach|detox|strip|drive|wipe|dump";

export const DETOX_RULES = [
  ...rules("detox", [...DENIABLE, "others"], `${OUT} ~5 ${TOXIC}`),
  ...rules(
    "detox",
    DENIABLE,
    `
  detox|detoxify|detoxification|detoxifier|detoxifying|detoxing|detoxes|detoxed
  =de tox|toxify|toxification|toxing
  toxin|toxic free|removal|release|=flush|cleanse|out|elimination
  cleanse|cleanser ~4 body|liver|colon|blood|cell|system|kidney|gut|within|inside|inner|organ|lymph
  body|liver|colon|blood|cellular|cell|lymphatic|internal|total|deep|juice|inner|system|organ|kidney|gut|metal|drip|iv|full ~1 cleanse
  cleanse drip|iv|infusion|package|program|therapy|protocol|week|day|ritual
  purify|purge|purification ~4 body|blood|system|liver|cell|organ|within|inside|yourself|you
  blood|body purifier|purification|purifying
  chelate|chelation ~8 ${TOXIC}
  chelation drip|iv|therapy|infusion
  clean|flush|reset ~2 liver|kidney|blood|system|colon
  out with ~2 ${TOXIC}
  rid|clear|purge|empty|flush|wash|scrub|drain|relieve ~2 liver|kidney|blood|body|system|cell|tissue|organ|gut ~1 of
  reset|reboot your liver
  give ~1 liver|kidney|gut|lymph ~2 rest|break|hand|help|holiday|cleaning|rinse|bath|scrub|tune|reset|vacation
  cleaner|purer|clean ~1 blood|bloodstream|liver|system|body|cell|inside|gut|vein
  `,
  ),
];
