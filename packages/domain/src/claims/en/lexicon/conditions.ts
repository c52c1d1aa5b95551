/** Illnesses of all kinds, as sites and clients name them. Whatever inflection: they are compared by stem. */
export const CONDITIONS = `
depression; depressive; depressed; depressive disorder; major depression; anxiety; anxious; panic attack; panic; ptsd; post traumatic stress;
trauma; ocd; obsessive compulsive; bipolar; adhd; autism; schizophrenia; psychosis; suicidal; suicidal ideation; suicidality;
suicidal thought; mental illness; mental health condition; mood disorder; psychiatric disorder; eating disorder; anorexia; bulimia;
addiction; addict; alcohol dependence; dependency; alcohol use disorder; drinking problem; winter blue; the blue; seasonal affective disorder; seasonal depression; alcoholism; alcoholic; opioid dependence; substance abuse; substance use disorder; withdrawal; burnout; phobia; postpartum;
insomnia; sleep apnea; sleep disorder; narcolepsy; restless leg;
migraine; pots; cluster headache; epilepsy; seizure; stroke; dementia; alzheimer; parkinson; multiple sclerosis; als; huntington; neuropathy;
nerve damage; neuralgia; neurodegenerative; neurological; concussion; tbi; brain injury; traumatic brain injury; vertigo; tinnitus; meniere; bell palsy; palsy;
fibromyalgia; chronic fatigue; chronic fatigue syndrome; chronic pain; crps; rsd; sciatica; complex regional pain; myalgic encephalomyelitis; mcas; dysautonomia;
arthritis; osteoarthritis; rheumatoid; rheumatism; osteoporosis; gout; lupus; tendonitis; tendinitis; bursitis; carpal tunnel; plantar fasciitis; fasciitis; phantom limb; back pain;
joint pain; nerve pain; scoliosis; herniated disc; sjogren; scleroderma; ankylosing spondylitis;
cancer; tumor; tumour; leukemia; leukaemia; lymphoma; melanoma; carcinoma; metastasis; malignancy; oncology;
diabetes; diabetic; prediabetes; insulin resistance; metabolic syndrome; high blood sugar; obesity; obese; thyroid; hypothyroidism;
hyperthyroidism; hashimoto; graves disease; adrenal fatigue; hormonal imbalance; pcos; endometriosis; menopause; menopausal; perimenopause; pms; infertility; erectile dysfunction; impotence; low testosterone; low t; hot flash;
hypertension; high blood pressure; blood pressure; cholesterol; high cholesterol; heart disease; heart attack; heart failure;
cardiovascular disease; coronary; angina; arrhythmia; atherosclerosis; clogged artery; plaque; blood clot; poor circulation; vascular disease; varicose; aneurysm;
asthma; copd; emphysema; bronchitis; pneumonia; respiratory infection; sinusitis; sinus infection; allergy; hay fever; cystic fibrosis; sore throat; strep; cough; congestion;
cold; common cold; flu; influenza; covid; covid 19; long covid; coronavirus; sars; virus; viral; viral infection; bacteria; bacterial; infection; infectious disease; hiv; hepatitis;
herpes; shingle; epstein barr; mononucleosis; lyme; malaria; rsv; measles; tuberculosis; sepsis; uti; urinary tract infection; yeast infection; candida; parasite; fever; pathogen; germ; bug; illness;
ibs; irritable bowel; crohn; colitis; ulcerative colitis; celiac; leaky gut; acid reflux; gerd; heartburn; ulcer; gastritis; diverticulitis; food poisoning; stomach flu; stomach bug; diarrhea; constipation; bloating; sibo; pancreatitis;
liver disease; fatty liver; cirrhosis; kidney disease; kidney failure; kidney stone; gallstone; jaundice;
anemia; anaemia; anemic; anaemic; iron deficiency; vitamin deficiency; sickle cell; hemophilia; thalassemia; hemochromatosis; malnutrition; scurvy; rickets; beriberi; pernicious anemia;
acne; eczema; psoriasis; rosacea; melasma; hyperpigmentation; vitiligo; dermatitis; alopecia; hair loss; baldness; hive; age related macular; macular degeneration; glaucoma; cataract; blindness; hearing loss; wound;
autoimmune; autoimmune disease; inflammatory disease; chronic disease; chronic condition; chronic illness; disease; disorder; syndrome; ailment; sickness; medical condition; malady; health condition; health issue; health problem;
morning sickness; hyperemesis; altitude sickness; motion sickness; heat stroke; heatstroke; dehydration; hangover; mold toxicity; mold illness; heavy metal poisoning; lead poisoning; poisoning; copper toxicity
`;

/** What people feel. Some of them a session can cause: `PROCEDURAL` names those. */
export const SYMPTOMS = `
flare; bloat; pounding head; sore head; racing heart; racing mind; racing thought; wheeze; wheezing; puffiness; upset stomach; queasy; queasiness; panic; pounding; winter blues; postpartum blues; baby blues; sniffling; the sniffles; heavy leg; symptom; pain; ache; aching; headache; nausea; nauseous; vomiting; vomit; fatigue; tiredness; exhaustion; exhausted; lethargy; sluggishness; weakness; brain fog; mental fog; foggy; fogginess; forgetfulness; memory loss; stress; worry;
inflammation; swelling; soreness; sore muscle; stiffness; cramp; muscle spasm; spasm; tension; dizziness; jet lag; jetlag; cognitive decline; joint damage; muscle pain; muscle soreness; body ache; joint ache; low energy; low mood; sadness; mood swing; irritability; sleeplessness; restlessness; runny nose; sniffle; sneeze; sneezing; chill; itching; trouble sleeping; sleepless night; sleepless; under the weather; run down; burned out; burnt out; rash; numbness; tingling; discomfort; suffering; misery; craving; oxidative damage; cell damage; dna damage
`;

/** What a needle or a quick drip can bring about, and staff prevent. */
export const PROCEDURAL = `
faint; fainting; dizziness; dizzy; nausea; bruise; bruising; lightheaded; lightheadedness; discomfort; injury; infection; fall; clot; blood clot; reaction; allergic reaction; low blood sugar; irritation; soreness; pain; swelling; contamination; error; mistake; harm; risk; complication; flushing; burning; phlebitis; bleeding; dehydration; headache; anxiety; stress; cross contamination
`;
