/** What a clinic sells, as its texts call it. */
export const OFFER = `
iv; ivs; drip; infusion; iv therapy; ketamine; nad; nad+; glutathione; vitamin; shot; injection; push; bag; cocktail; myers; protocol; formula; blend; booster; kit; package; session; therapy; treatment; infusion therapy; antioxidant; magnesium; zinc; biotin; b12; lipoic acid; alpha lipoic acid; ascorbic acid; amino acid; electrolyte; mineral; nutrient; hydration; chelation; ozone; lipo; semaglutide; exosome; stem cell; peptide; program; programme; membership; clinic; elixir; potion; solution; remedy; b complex; coq10; taurine; carnitine; saline; fluid; iv vitamin
`;

/** What is given itself. Unlike a `session` or a `treatment`, these words are hardly spoken of anything but our offer. */
export const GIVEN = `
iv; ivs; drip; infusion; ketamine; nad; nad+; glutathione; vitamin; myers; iv therapy; antioxidant; magnesium; zinc; biotin; b12; lipoic acid; alpha lipoic acid; ascorbic acid; amino acid; b complex; coq10; taurine; carnitine; hydration; ozone; peptide; exosome; stem cell; semaglutide; selenium; lysine; arginine; quercetin; our course; our package; our session; our treatment; our therapy; our protocol; our formula; our program; our injection; our shot; our blend; our cocktail; our nurse; our clinic; we offer; we treat; we help; we see
`;

/** What could be called the best. */
export const RANKED = `
iv; ivs; drip; clinic; therapy; treatment; lounge; bar; spa; infusion; quality; care; price; pricing; service; nurse; staff; team; experience; value; place; vitamin; provider; med spa; shot; injection; protocol; formula; ingredient; hydration; cocktail; program; option; solution; medicine; ketamine; remedy; cure; choice; clinician; doctor; physician; company; facility; center; way to hydrate; way to recover; way to feel; way to get; way to boost; hangover; skin; iv therapy; nad; product; deal; practice in; recovery; wellness
`;

/** Whose treatment it is when it isn't ours: told of these, an effect is nobody's advertisement. */
export const OTHERS = `
medication; medicine; antidepressant; psychotherapy; talk therapy; talking therapy; doctor; physician; therapist; psychiatrist; specialist; hospital; lifestyle; lifestyle change; exercise; diet; vaccine; vaccination; surgery; surgeon; esketamine; spravato; insulin; metformin; prozac; zoloft; lexapro; wellbutrin; cymbalta; xanax; imitrex; botox; tylenol; advil; ozempic; antibiotic; antiviral; common treatment; traditional treatment; conventional treatment; standard treatment; usual treatment; other treatment; first line treatment; statin; aspirin; ibuprofen; triptan; chemotherapy; radiation; sunscreen; sleep; liver; kidney; chemo; ssri; counseling; cbt; cognitive behavioral therapy; behavioral therapy; guideline; prescriber; pharmacist; dermatologist; neurologist; oncologist; dentist; handwashing; hand washing
`;

export const REGULATORS = `
fda; ftc; food and drug administration; federal trade commission; regulator; attorney general; medical board; board of pharmacy; state law; federal law; law; dea; wada; agency; court; cdc; nih
`;

export const STUDIES = `
study; trial; meta analysis; cochrane; review found; systematic review; researcher; consensus statement; expert; evidence; participant; placebo; case report; literature; research
`;
