/** The article on ketamine infusions and depression. */
export const ARTICLES: Readonly<Record<string, string>> = {
  "The clinic's team": "El equipo de la clínica",
  "Ketamine infusions and depression: what is known, and what is not":
    "Infusiones de ketamina y depresión: lo que se sabe y lo que no",
  "What depression is, what ketamine is, how an infusion goes, what studies have found so far, and the risks. Ketamine is not approved by the FDA for any psychiatric disorder.":
    "Qué es la depresión, qué es la ketamina, cómo es una infusión, qué han encontrado los estudios hasta ahora y los riesgos. La ketamina no está aprobada por la FDA para ningún trastorno psiquiátrico.",

  "Before you read on": "Antes de seguir leyendo",
  "Ketamine is approved by the FDA as an anesthetic. It is not approved for depression or any other psychiatric disorder, and compounded ketamine is not approved for any use of that kind. Giving it for mood is off-label, and whether it is suitable for a person is a licensed clinician's decision.":
    "La ketamina está aprobada por la FDA como anestésico. No está aprobada para la depresión ni para ningún otro trastorno psiquiátrico, y la ketamina compuesta no está aprobada para ningún uso de ese tipo. Administrarla para el estado de ánimo está fuera de la indicación aprobada (off-label), y decidir si es adecuada para una persona corresponde a un profesional clínico con licencia.",
  "If you are in crisis or think of harming yourself, call or text 988, the Suicide and Crisis Lifeline, at any hour. In an emergency call 911. Ketamine infusions at a clinic are not emergency care.":
    "Si está en crisis o piensa en hacerse daño, llame o envíe un mensaje de texto al 988, la Línea de Prevención del Suicidio y Crisis, a cualquier hora. En una emergencia, llame al 911. Las infusiones de ketamina en una clínica no son atención de emergencia.",

  "Understanding depression: a brief overview": "Entender la depresión: un breve resumen",
  "Depression is a mental health disorder in which sadness, hopelessness and a loss of interest stay for weeks and get in the way of daily life, of work and of the people one loves.":
    "La depresión es un trastorno de salud mental en el que la tristeza, la desesperanza y la pérdida de interés permanecen durante semanas y se interponen en la vida diaria, en el trabajo y en la relación con los seres queridos.",
  "It looks different from person to person. It can make it hard to concentrate, to sleep and to decide; it can change appetite, and bring tiredness, aches, guilt, a feeling of being worthless, or thoughts of self-harm.":
    "Es distinta en cada persona. Puede hacer difícil concentrarse, dormir y decidir; puede cambiar el apetito y traer cansancio, dolores, culpa, una sensación de no valer nada o pensamientos de hacerse daño.",
  "It is not a matter of feeling sad, nor of will. Genes, biology, surroundings and what has happened to a person all have a part, and it deserves a proper diagnosis by a qualified professional.":
    "No es cuestión de sentirse triste, ni de voluntad. Los genes, la biología, el entorno y lo que le ha ocurrido a la persona tienen todos su parte, y merece un diagnóstico adecuado de un profesional calificado.",
  "Talking therapies, medicines and changes in daily life are what is usually offered first, often together. They help many people, though not everyone, and not everyone enough. Some who have tried several ask about ketamine.":
    "Las terapias de conversación, los medicamentos y los cambios en la vida diaria son lo que suele ofrecerse primero, a menudo juntos. Ayudan a muchas personas, aunque no a todas, y no a todas lo suficiente. Algunas que han probado varios preguntan por la ketamina.",

  "The promise, and its limits": "La promesa y sus límites",
  "Researchers have looked at low amounts of ketamine, given by vein, for people whose depression did not respond to other care. A consensus statement by specialists, published in 2017, found benefit for some people with mood disorders. It also said plainly what was missing: the samples were small, and there was little on how long it lasts and on safety over time.":
    "Se han investigado cantidades bajas de ketamina, administradas por vena, para personas cuya depresión no respondió a otra atención. Una declaración de consenso de especialistas, publicada en 2017, encontró un beneficio para algunas personas con trastornos del estado de ánimo. También dijo con claridad lo que faltaba: las muestras eran pequeñas, y había poco sobre cuánto dura y sobre la seguridad a lo largo del tiempo.",
  "In 2021 international experts gave their opinion on ketamine and the related esketamine in treatment-resistant depression. Expert opinion helps clinicians decide; it is not proof for the person in front of them.":
    "En 2021, especialistas internacionales dieron su opinión sobre la ketamina y la esketamina, emparentada con ella, en la depresión resistente al tratamiento. La opinión de especialistas ayuda a los profesionales clínicos a decidir; no es una prueba para la persona que tienen delante.",
  "So what can be said is limited. Some people feel a change; others do not, or not for long. Nobody can promise you one, and we don't.":
    "Así que lo que se puede decir es limitado. Algunas personas sienten un cambio; otras no, o no por mucho tiempo. Nadie puede prometérselo, y nosotros no lo hacemos.",
  "Where ketamine is given, it stands beside other care and does not replace it. Please don't stop a medicine or a therapy without the clinician who looks after it.":
    "Cuando se administra ketamina, acompaña a otra atención y no la reemplaza. Por favor, no deje un medicamento ni una terapia sin el profesional clínico que se encarga de ellos.",

  "What is ketamine?": "¿Qué es la ketamina?",
  "Ketamine is an anesthetic that has been used in medicine for decades. It acts quickly and wears off quickly, and it is dissociative: for a while people can feel apart from their body and surroundings.":
    "La ketamina es un anestésico que se usa en medicina desde hace décadas. Actúa rápido y su efecto pasa rápido, y es disociativa: durante un rato, las personas pueden sentirse separadas de su cuerpo y de su entorno.",
  "It is a Schedule III controlled substance, because it can be abused and can lead to dependence.":
    "Es una sustancia controlada de la Lista III (Schedule III), porque se puede abusar de ella y puede llevar a la dependencia.",

  "How might it work?": "¿Cómo podría actuar?",
  "How ketamine acts on mood is not fully understood. It blocks a receptor of glutamate, the brain's most common messenger between nerve cells, and is thought to change for a time how nerve cells signal and connect. This is an explanation under study, not a settled one.":
    "No se entiende del todo cómo actúa la ketamina sobre el estado de ánimo. Bloquea un receptor del glutamato, el mensajero más común entre las células nerviosas del cerebro, y se cree que cambia por un tiempo cómo las células nerviosas se comunican y se conectan. Es una explicación en estudio, no una definitiva.",
  "In the protocol that is most often described, 0.5 mg per kilogram of body weight runs in by vein over 40 minutes. At our clinic the medical director sets the amount for each person.":
    "En el protocolo que se describe con más frecuencia, se administran por vena 0.5 mg por kilogramo de peso corporal durante 40 minutos. En nuestra clínica, la dirección médica fija la cantidad para cada persona.",

  Preparing: "La preparación",
  "A clinician first speaks with you for an hour: about your history, your diagnosis and who made it, your medicines, your heart and blood pressure, your bladder, alcohol and other substances, and what you have tried. Please tell everything: it decides whether an infusion is suitable at all.":
    "Primero, un profesional clínico habla con usted durante una hora: sobre sus antecedentes, su diagnóstico y quién lo hizo, sus medicamentos, su corazón y su presión arterial, su vejiga, el alcohol y otras sustancias, y lo que ya ha probado. Por favor, cuéntelo todo: de eso depende que una infusión pueda ser adecuada.",
  "It is usually not for people with:": "Por lo general, no es para personas con:",
  "uncontrolled blood pressure": "presión arterial no controlada",
  "a recent heart attack, an aneurysm or an arrhythmia": "un ataque al corazón reciente, un aneurisma o una arritmia",
  "psychosis, now or before": "psicosis, ahora o antes",
  "a pregnancy": "un embarazo",
  "Benzodiazepines and lamotrigine may blunt it. The clinician tells you what to take on the day and what not, and how long to go without food and drink.":
    "Las benzodiacepinas y la lamotrigina pueden atenuar su efecto. El profesional clínico le dice qué tomar ese día y qué no, y cuánto tiempo debe estar sin comer ni beber.",
  "Arrange for an adult to take you home. You will not drive for 24 hours.":
    "Organice que una persona adulta le lleve a casa. Usted no conducirá durante 24 horas.",

  "What to expect during an infusion": "Qué esperar durante una infusión",
  "You sit in a reclining chair in a quiet room. A line goes into a vein, and your blood pressure, heart rate and oxygen are watched from before the infusion until you are ready to go. A clinician is there throughout.":
    "Usted se sienta en un sillón reclinable en una sala tranquila. Se coloca una vía en una vena, y se vigilan su presión arterial, su frecuencia cardíaca y su oxígeno desde antes de la infusión hasta que esté en condiciones de irse. Un profesional clínico está presente todo el tiempo.",
  "The infusion runs for about 40 minutes; with preparation and rest a visit takes about 90. Sounds and colors can seem different and time can stretch. Some people find this pleasant, others frightening; tell us, since the drip can be slowed or stopped.":
    "La infusión dura unos 40 minutos; con la preparación y el reposo, una visita dura unos 90. Los sonidos y los colores pueden parecer distintos y el tiempo puede alargarse. A algunas personas les resulta agradable, a otras las asusta; díganoslo, ya que la infusión se puede hacer más lenta o detener.",
  "A series is six visits over two to three weeks. Before each the clinician looks anew at how you are.":
    "Una serie son seis visitas a lo largo de dos a tres semanas. Antes de cada una, el profesional clínico vuelve a valorar cómo está usted.",

  "Short term and long term": "A corto y a largo plazo",
  "In studies, where a change in mood was seen, it was often within hours or days, and it often faded within days or weeks. Some people have further single infusions.":
    "En los estudios, cuando se vio un cambio en el estado de ánimo, a menudo fue en horas o días, y a menudo se desvaneció en días o semanas. Algunas personas reciben después más infusiones sueltas.",
  "What repeated infusions do over years, for mood, for thinking and for the bladder, is not well known. That is why a maintenance infusion is assessed each time, and why we don't sell them in series.":
    "No se sabe bien qué hacen las infusiones repetidas a lo largo de los años en el estado de ánimo, en el pensamiento y en la vejiga. Por eso cada infusión de mantenimiento se valora por separado, y por eso no las vendemos en series.",

  "Beside other care": "Junto a otra atención",
  "Antidepressant medicines usually need weeks before one can judge them, and psychotherapy takes time; both are better studied than ketamine, over longer periods and in many more people.":
    "Los medicamentos antidepresivos suelen necesitar semanas antes de poder juzgarlos, y la psicoterapia lleva tiempo; ambos están mejor estudiados que la ketamina, durante períodos más largos y en muchas más personas.",
  "Ketamine is studied mostly where those have not been enough. It asks for several visits, monitoring and an escort, it is seldom covered by insurance, and its effect may not last. A conversation with the clinician who knows you is the right place to weigh it.":
    "La ketamina se estudia sobre todo cuando aquellos no han sido suficientes. Requiere varias visitas, monitoreo y un acompañante, las aseguradoras rara vez la cubren, y su efecto puede no durar. Una conversación con el profesional clínico que le conoce es el lugar adecuado para sopesarlo.",

  Risks: "Riesgos",
  "Ketamine should be given only where people are watched and where a clinician can act at once. Risks include:":
    "La ketamina debe administrarse solo donde se vigila a las personas y donde un profesional clínico puede actuar de inmediato. Los riesgos incluyen:",
  "a rise in blood pressure and heart rate": "aumento de la presión arterial y de la frecuencia cardíaca",
  "slowed breathing and deep sedation": "respiración más lenta y sedación profunda",
  "dissociation: feeling apart from oneself or from what is around":
    "disociación: sentirse separado de uno mismo o de lo que le rodea",
  "abuse and dependence": "abuso y dependencia",
  "bladder and urinary problems with repeated use": "problemas de la vejiga y urinarios con el uso repetido",
  "In October 2023 the FDA warned about compounded ketamine, above all where it is taken at home without monitoring.":
    "En octubre de 2023, la FDA advirtió sobre la ketamina compuesta, sobre todo cuando se toma en casa sin monitoreo.",

  "Common side effects": "Efectos secundarios comunes",
  "Nausea, dizziness, a headache, blurred vision, and anxiety or confusion during the infusion or shortly after it. For most people they pass within hours. Please tell the clinician about any that worries you or stays.":
    "Náuseas, mareo, dolor de cabeza, visión borrosa, y ansiedad o confusión durante la infusión o poco después. En la mayoría de las personas pasan en unas horas. Por favor, informe al profesional clínico de cualquiera que le preocupe o que no desaparezca.",

  "A free consultation comes first": "Primero viene una consulta gratuita",
  "If you would like to know whether this could be suitable for you, book the free consultation. It binds neither you nor us. If you reserve a series, the consultation joins it, and the deposit stays refundable in full until a clinician has cleared you. A deposit reserves a place; it is not a prescription.":
    "Si desea saber si esto podría ser adecuado para usted, reserve la consulta gratuita. No le obliga a usted ni a nosotros. Si reserva una serie, la consulta se suma a ella, y el depósito sigue siendo reembolsable por completo hasta que un profesional clínico le haya dado su autorización. Un depósito reserva un lugar; no es una receta médica.",
  "If things get worse while you wait, don't wait for us: call or text 988, or call 911.":
    "Si las cosas empeoran mientras espera, no nos espere: llame o envíe un mensaje de texto al 988, o llame al 911.",
};
