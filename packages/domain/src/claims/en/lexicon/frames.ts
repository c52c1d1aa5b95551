/** What tells of the limits of what is known. */
export const LIMITS = `
what is known; what is not; not establish; not been established; unproven; not prove; not been proven; not known; unknown; not clear; unclear; no evidence; no good evidence; no clear evidence; no reliable evidence; too little evidence; insufficient evidence; little evidence; lack evidence; not enough evidence; limited evidence; evidence is limited; evidence for iv use is limited; human evidence; did not differ; no difference; no significant; not significant; no statistically; not significantly; often faded; faded within; wore off; not last; short lived; was small; were small; was short; were short; lasted a week; only a week; a week only; small and short; small sample; small trial; small study; trial were short; trial were small; sample were small; little long term; few people; no clinical outcome; not been shown; not shown; not show; cannot say; not promise; not claim; mixed result; mixed evidence; not supported by; not been demonstrated; not demonstrated; uncertain; low certainty; open question; under study; in mice; test tube; have not confirmed; not confirm; not conclusive; inconclusive; not endorse; a myth; is false; is misleading; limited data; weak evidence; no proof; to be chance; due to chance; down to chance; chance alone; off label; had narrowed; gap narrowed; could guess; could often guess; open label; no control group; no placebo group; not blinded; unblinded
`;

/** What asks a client, or advises: an illness named here is the client's own matter. */
export const ASKS = `
should avoid; must avoid; tell us; tell the; tell your; tell our; tell every; let us know; let the nurse know; let your; inform; disclose; ask your; ask the; ask a; ask our; have you ever; have you had; have you been; are you being; are you currently; are you taking; do you have; do you take; do you suffer; have you; are you; consult; talk to your; speak with your; speak to your; check with your; not for you; not suitable; not recommended; not for; contraindicated; contraindication; caution; avoid if; do not come; do not book; should not; must not; who should not; mention; list every; history of; being treated; treated for; ongoing; currently; diagnosed with; under treatment for; in treatment for; allergic to; interact; interaction; call 911; call 988; emergency; go to the; seek; see a doctor; see your; keep seeing; keep taking; do not stop; not stop; before you stop; refer; screened for; screening for; check for; assessed for; reschedule; postpone; move your session; stay home; i have told; i understand; exclude; needs a physician
`;

/** What speaks of a word instead of using it. */
export const MENTIONS = `
word such as; word like; phrase such as; phrase like; claim such as; claim like; claim that; the word; the term; we avoid; beware of; beware; misleading; so called; false claim; illegal; unlawful; ordered; warned; warn; prohibit; prohibited; forbid; charged with; settled with; complaint; banned; be wary; be skeptical; skeptical of; too good to be true; marketed as; advertised as; the ftc; federal trade commission; attorney general; to court over; taken to court; lawsuit; warning letter; kind of line; kind of claim; kind of promise; kind of sentence; sort of claim; sort of promise; not appear on; no such claim; please do not believe; red flag; crossed out; is a word; not a word we; not publish those; word you will not find
`;

/** A study that is told of without a finding. */
export const NEUTRAL_STUDY = `
were studied in; was studied in; is studied in; been studied in; studied mostly; looked at; examined; investigated; followed; measured; compared; pooled; put together; enrolled; randomized; tested in; is being studied; are being studied; gave their opinion; asked whether; to find out whether; to see whether
`;

/** What a client hopes to have more of. */
export const BODY = `
energy; energy level; metabolism; mood; focus; concentration; memory; mental clarity; clarity; skin; hair; nail; complexion; glow; radiance; libido; sex drive; stamina; endurance; performance; athletic performance; strength; vitality; productivity; brain; brain function; cognitive function; cognition; alertness; sleep; sleep quality; recovery; recovery time; wellness; well being; wellbeing; health; digestion; gut health; circulation; collagen; confidence; muscle; fat; weight; belly fat; motivation; creativity; fertility; blood flow; immune; overall health; quality of life; body; life; liver function; hormone; testosterone; growth hormone; serotonin; dopamine; appetite; mental performance; reaction time; mental health
`;

export const LIFTS = `
boost; increase; improve; enhance; sharpen; lift; elevate; raise; maximize; maximise; optimize; optimise; skyrocket; supercharge; ignite; restore; revive; renew; revitalize; revitalise; rejuvenate; transform; double; triple; amplify; accelerate; speed up; speed; kick start; jump start; jumpstart; unlock; unleash; power up; ramp up; rev up; recharge; strengthen; burn; melt; torch; blast; shred; trim; thicken; regrow; brighten; perk up; turbocharge; turbo charge; upgrade; heighten; hack; heal; repair; fix; perfect; regenerate; rebuild; replenish; awaken; reset; reboot; reignite; stimulate; balance; intensify; grow; firm; plump
`;

/** How one feels or looks who got what was promised. */
export const BENEFITS = `
better; great; amazing; incredible; energized; energised; energetic; refreshed; rejuvenated; revitalized; renewed; younger; new; brand new; like new; alive; stronger; healthier; happier; sharper; focused; radiant; glowing; glow; glowier; lighter; calmer; relaxed; unstoppable; invincible; fantastic; wonderful; difference; result; the difference; the result; a difference; more energy; energy; more focus; brighter; rested; restored; recharged; recovered; good as new; yourself again; your best; on top of the world; improvement; clear headed; symptom free; pain free; back to normal; human again; reborn; ready for anything; vibrant; youthful; thinner; slimmer; faster; well; healthy; benefit; love; thank us; confident; gorgeous; flawless; clearer; smoother; firmer
`;

/** Words of the rules that are worth reading when they are misspelled. */
export const TRIGGERS = `
migraine; immunity; immune; wrinkle; toxin; detoxify; detox; guarantee; guaranteed; prevent; treatment; relieve; relief; cleanse; eliminate; permanent; booster; scientifically; clinically; approve; approved; younger; instantly; alleviate; antioxidant; patient; healthy; energy; vitamin; infusion; session; completely; absolutely; unbeatable; anti; aging; risk; effect
`;
