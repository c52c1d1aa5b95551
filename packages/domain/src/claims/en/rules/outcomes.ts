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

/** A result promised by a date, a number, a guarantee, or in plain words without a hedge. */
export const OUTCOME_RULES = [
  ...rules(
    "outcome",
    ["negated", "answered", "mentioned", "limits", "study", "wondered", "reported", "booking"],
    `
    guarantee|guaranteed
    money back|=back
    on us $
    is|are|be history|toast|yesterday $
    so <benefit>|clear|bright|smooth|soft|sharp|light ~2 you|they|people|friends|everyone ~1 will|might|may|not|forget|stop|throw
    or ~2 we|you|your|it ~4 free|refund|back|us|house
    we|=i|our promise|swear|assure|vow
    you can count|rely|depend on $
    result|difference ~1 you can ~1 count|rely|trust|feel|see|depend|bank
    every single time|session|visit|client|patient|person|drip
    works|work|delivers|deliver|felt|feeling|better|amazing|result ~2 every time|everyone|everybody|=guaranteed
    never fail|fails|disappoint
    always work|works|deliver|feel|leave
    100|=100 %? effective|success|result|guaranteed|cure|working|satisfaction
    success|cure|response|remission|satisfaction rate
    miracle|miraculous|magic|magical
    life changing|changer|saving
    change|changed|transform|transformed ~1 my|your|life|their|lives ~1 life|health|body|skin|lives|mind
    new|different woman|man|person|me|human
    new you
    like new
    like ~1 new ~1 person|woman|man|human|again
    fix|solve|handle|cure|heal|heals ~2 everything|it all|anything|whatever
    permanent|lasting|dramatic|instant|immediate|visible|real|rapid|fast|guaranteed|noticeable|incredible|amazing|proven|unbelievable|overnight|quick|remarkable|stunning|undeniable|maximum result|transformation|improvement|difference|change|relief|effect|recovery|energy
    prolonged|significant|dramatic|sustained|marked|immediate|noticeable reduction|improvement|relief|boost|increase|change in
    see|get|feel|notice|enjoy|experience|expect ~3 result|difference|improvement|effect|benefit ~4 in|within|after|from|overnight|immediately|instantly|same|right|by|before|during|today|tonight|guaranteed
    result|improvement|effect ~2 in|within ~4 minute|hour|day|week|session|treatment|drip|visit
    `,
  ),
  ...rules(
    "outcome",
    [...PLAIN, "conditional", "procedure", "sideEffects"],
    `
    you|=youll|everyone|clients|skin|your|will ~2 will|going|=gonna|guaranteed|sure ~1 to? ~1 feel|look|see|notice|have|leave|walk|experience|wake|sleep|glow|love|lose|perform|thank|enjoy|recover|regain|gain|be|get|come|function|thrive|shine|bounce ~5 <benefit>
    your ~2 <body> will ~4 <benefit>|improve|increase|soar|return|thank|skyrocket|double|<lifts>
    will|=gonna ~2 <lifts> ~3 <body>
    sharper|better|brighter|clearer|stronger|deeper|higher|calmer|leaner|smoother ~3 in|within ~2 minute|hour|day|week
    pound|weight|fat|inch|inches ~2 melt|drop|fall|disappear|vanish ~1 off|away
    feel|look|leave|be|get|walk|back|glow|recover|perform|energized|refreshed ~4 in|within ~2 minute|hour|day|week|=no|session|treatment|drip|visit|infusion|shot
    feel|look|leave|walk|back|glow|recover|perform|energized|refreshed|hydrated ~4 after ~1 one|just|single|only
    leave|walk|step|float|bounce|skip|wake ~1 out|away|up ~1 feel|feeling|look|looking|glow|glowing|energized|refreshed|a|like|=brand|<benefit>
    leave feel|feeling|look|looking|glowing
    walk|walked in ~6 walk|walked|left|leave|came out
    instantly|immediately|overnight|permanently|rapidly|dramatically ~3 <benefit>|<lifts>|<body>|feel|hydrate|work|revive|recover|look
    <lifts>|get|feel|restore|revive|wake|look|glow|recover|work|back|hydrate|have ~5 instantly|immediately|overnight|fast|permanently|rapidly|dramatically|guaranteed|right
    instant|immediate|overnight|allday ~2 energy|glow|relief|hydration|recovery|boost|focus|result|vitality|radiance|lift|clarity|fix|pick
    feel|look ~3 better|great|amazing|new|incredible ~2 instantly|immediately|fast|guaranteed|today|tonight|tomorrow|again|in|after|every
    <lifts>|cut|halve|double|recover|faster|more|up|reduce|work ~5 by|=to|up ~2 % 
    by|up ~1 =to? ~1 % ~2 <body>|faster|more|better
    twice|thrice|times|=2x|=3x|=5x|=10x|double ~2 as|the|faster|more|your? ~1 fast|energy|quick|effective|recovery|results|better|strong|<body>
    <lifts>|cut|halve|slash ~4 in half
    in|half|=half ~1 half|the ~2 time
    lose|drop|shed|burn|melt|torch|blast ~4 pound|lb|=lbs|weight|fat|inch|kilo|calorie|size
    weight|fat loss|burner|burning|melting|melter drip|iv|shot|injection|result|fast|guaranteed|without
    fat|=fat burn|burning|burner|melting
    sleep like ~1 baby|teenager|child|log|rock|kid|newborn
    keep|keeps|kept ~3 weight|pound|inch off
    conceive|conceived|pregnant sooner|faster|easier|quicker
    pay|owe nothing|zero if|unless
    rewind|reset|undo button|switch ~1 for|on
    infusion|session|drip|treatment|visit|bag|iv|shot|series later
    say|wave|kiss|bid ~1 goodbye|farewell|bye|adios|adieu to
    come|walk|crawl|limp|arrive|stumble|drag in ~~3 leave|walk|out|skip|strut|dance|float|glide
    put|puts|get|gets you back in|on
    bring|brings|give|get|puts ~3 fire|spark|color|colour|zest|drive|pep|bounce|shine back
    love how|the ~1 you|your ~1 feel|look
    get|bring|win|want your ~1 glow|energy|life|mojo|body|spark|focus|groove|skin|confidence back
    through|thru the roof
    back on your|my|their feet
    bounce|spring|snap back
    you can perform|feel ~3 best|peak
    perform|train|compete ~3 at? ~2 peak|best|next
    peak|optimal|maximum|limitless|unlimited|endless|boundless performance|energy|focus|vitality|stamina|wellness
    energy|glow|results|effect ~3 last|lasts ~2 week|day|month|all|long
    of|out percent|patient|=10|ten|client ~4 feel|report|see|achieve|improve|say|symptom|experience|notice|better
    % of ~3 patient|client|people|user|men|women|customer|guest ~4 feel|report|see|achieve|improve|say|experience|notice|respond|better|saw|felt
    % more|less|better|faster|effective|energy
    turn ~2 your|you ~3 into
    <body> like never|=nobody before
    feel like never|new|=20|=25|=18|yourself|superman|superhero|=million
    feel ~1 ~1 =20|=25|=30|=18|twenty|thirty again
    say|kiss|wave goodbye|bye ~1 ~1 to ~2 fatigue|tired|low|sluggish|bad|=dull
    more energy than
    walk out feeling
    <benefit>|<body> from ~2 first|single
    notice|see|enjoy|have ~1 thicker|fuller|smoother|clearer|brighter|sharper|deeper|stronger ~1 <body>
    from ~2 to ~1 <benefit>
    like ~2 =18|=20|=25|=30|twenty|thirty again
    work|works|perfect for everyone|everybody|anyone|anybody|all
    <benefit>|glow|glowing by|before ~2 monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|noon|tonight|tomorrow|lunch|dinner|weekend|bedtime
    will|=ll thank you
    `,
  ),
  ...rules(
    "outcome",
    ["answered", "mentioned"],
    `
    never ~3 tired|exhausted|sluggish|old|hungover|weak ~2 again
    never feel better|=so
    `,
  ),
  ...rules(
    "outcome",
    [...PLAIN, "hedged", "conditional", "asks", "procedure"],
    `
    <lifts> ~1 your|my|mental|natural|athletic|physical|overall|skin|=the|daily? ~1 <body>
    give|gives ~1 you|your|clients ~3 <body>|energy|glow|radiance
    <body> boost|booster|boosting|lifting|enhancing|enhancer|enhancement|surge|burst|kick
    boost|surge|burst|jolt|rush|kick|spike|explosion of ~2 <body>
    boost of|in
    fight|combat|beat|banish ~2 tired|dull|frizz|cellulite
    mood|energy|brain|focus|skin|glow|collagen|metabolism lifting|boosting|boost|booster|enhancing|brightening|lightening|whitening
    whiten|lighten|bleach ~2 skin|complexion
    skin whitening|lightening|brightening|bleaching
    `,
  ),
];
