/** Illnesses of all kinds, as clinics and clients name them from Mexico to Miami. They are compared by stem. */
export const CONDITIONS = `
depresión; depresivo; deprimido; deprimirse; trastorno depresivo; ansiedad; ansioso; ataque de pánico; pánico; estrés postraumático; tept; ptsd; trauma;
toc; obsesivo compulsivo; bipolar; bipolaridad; tdah; déficit de atención; autismo; esquizofrenia; psicosis; suicida; suicidio; ideación suicida; pensamiento suicida;
enfermedad mental; trastorno mental; trastorno del ánimo; trastorno del estado de ánimo; trastorno psiquiátrico; anorexia; bulimia;
adicción; adicto; alcoholismo; alcohólico; opioide; opioides; drogadicción; drogas; abstinencia; síndrome de abstinencia; burnout; fobia; posparto; tabaquismo; nicotina; cigarro; cigarrillo; vicio;
insomnio; apnea; narcolepsia; trastorno del sueño; piernas inquietas;
migraña; jaqueca; cefalea; epilepsia; convulsión; derrame cerebral; ictus; embolia; demencia; alzheimer; alzhéimer; parkinson; párkinson; esclerosis múltiple; esclerosis; ela; neuropatía; neuropático; neuralgia;
daño a los nervios; daño nervioso; neurodegenerativo; neurodegeneración; neurológico; conmoción cerebral; vértigo; tinnitus; zumbido de oídos; zumbido en los oídos; parálisis; ciática;
fibromialgia; fatiga crónica; cansancio crónico; síndrome de fatiga crónica; dolor crónico; dolor de espalda; dolor de rodilla; dolor articular; hernia de disco; lumbago;
artritis; artrosis; osteoartritis; reuma; reumatismo; reumatoide; osteoporosis; ácido úrico; lupus; tendinitis; bursitis; túnel carpiano; esclerodermia; espolón;
cáncer; cancerígeno; canceroso; cancerosa; tumor; tumoral; leucemia; linfoma; melanoma; carcinoma; metástasis; oncológico;
diabetes; diabético; prediabetes; resistencia a la insulina; síndrome metabólico; azúcar alta; azúcar en la sangre; azúcar en sangre; el azúcar; obesidad; obeso; sobrepeso; tiroides; hipotiroidismo; hipertiroidismo; hashimoto; fatiga adrenal; desequilibrio hormonal; desbalance hormonal;
ovario poliquístico; ovarios poliquísticos; endometriosis; menopausia; menopáusico; perimenopausia; síndrome premenstrual; cólico menstrual; cólico; infertilidad; disfunción eréctil; impotencia; testosterona baja; sofoco; bochorno;
hipertensión; hipertenso; presión alta; alta presión; presión arterial; la presión; colesterol; triglicérido; enfermedad cardíaca; enfermedad del corazón; problema del corazón; infarto; ataque al corazón; insuficiencia cardíaca; cardiovascular; arritmia; arteriosclerosis; aterosclerosis; coágulo; trombosis; mala circulación; várice; várices; angina; aneurisma;
asma; asmático; epoc; enfisema; bronquitis; neumonía; pulmonía; infección respiratoria; sinusitis; alergia; alérgico; fiebre del heno; rinitis; fibrosis quística; dolor de garganta; tos; congestión; moco; flema;
resfriado; resfrío; catarro; constipado; gripe; gripa; gripal; influenza; flu; monga; covid; covid 19; coronavirus; covid persistente; virus; viral; bacteria; bacteriano; infección; infeccioso; vih; sida; hepatitis; herpes; culebrilla; mononucleosis; lyme; malaria; dengue; chikungunya; sarampión; tuberculosis; sepsis; cándida; candidiasis; hongo; parásito; fiebre; calentura; patógeno; germen; gérmenes; microbio; bicho; infección urinaria;
colon irritable; intestino irritable; crohn; colitis; celiaquía; celíaco; intestino permeable; reflujo; acidez; úlcera; gastritis; gastroenteritis; diverticulitis; intoxicación; intoxicación alimentaria; diarrea; estreñimiento; hinchazón; indigestión; empacho; pancreatitis;
hígado graso; cirrosis; enfermedad hepática; enfermedad renal; enfermedad del riñón; insuficiencia renal; cálculo renal; piedra en el riñón; ictericia; vesícula;
anemia; anémico; deficiencia de hierro; deficiencia; carencia; desnutrición; malnutrición; anemia falciforme; escorbuto; raquitismo; beriberi; hemofilia;
acné; eccema; eczema; psoriasis; soriasis; rosácea; melasma; vitíligo; dermatitis; alopecia; caída del cabello; caída del pelo; caída de cabello; calvicie; urticaria; glaucoma; catarata; ceguera; degeneración macular; sordera; herida; quemadura; cicatriz;
autoinmune; autoinmunitario; enfermedad; padecimiento; trastorno; síndrome; dolencia; afección; mal crónico; malestar; achaque; condición crónica; condición médica; problema de salud; condición de salud;
náuseas matutinas; mal de altura; mareo; golpe de calor; insolación; deshidratación; deshidratado; resaca; cruda; guayabo; chuchaqui; hangover; moho; envenenamiento; intoxicado; borrachera; quimioterapia
`;

/** What people feel. Some of them a session can cause: `PROCEDURAL` names those. */
export const SYMPTOMS = `
síntoma; dolor; doler; dolencia; adolorido; dolor de cabeza; dolor muscular; náusea; vómito; vomitar; fatiga; fatigado; cansancio; cansado; agotamiento; agotado; debilidad; decaimiento; decaído; letargo; desgano; neblina mental; niebla mental; pérdida de memoria; olvido; deterioro; deterioro cognitivo; estrés; estresado; preocupación; tensión; nerviosismo;
inflamación; inflamado; hinchado; rigidez; calambre; espasmo; contractura; agujetas; molestia; jet lag; jetlag; desfase horario; cuerpo cortado; falta de energía; poca energía; baja energía; bajón; ánimo bajo; tristeza; cambio de humor; irritabilidad; desvelo; insomnio; estornudo; escalofrío; picazón; comezón; sarpullido; entumecimiento; hormigueo; sufrimiento; antojo; daño celular; daño oxidativo; estrés oxidativo; pensamiento negativo; pesadilla; retención de líquidos; mala noche; noche larga; noche en vela; noche de tragos; noche de copas; noche de fiesta; lesión
`;

/** What a needle or a quick drip can bring about, and staff prevent. */
export const PROCEDURAL = `
desmayo; mareo; náusea; moretón; hematoma; molestia; dolor; ardor; infección; flebitis; coágulo; reacción; reacción alérgica; alergia; irritación; inflamación; hinchazón; sangrado; azúcar baja; baja de azúcar; error; daño; riesgo; complicación; caída; opresión; contaminación; deshidratación; ansiedad; estrés; contagio
`;
