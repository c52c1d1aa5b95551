/** Ketamine: the ingredient, its three packages, and the statements that each page about it must carry. */
export const KETAMINE: Readonly<Record<string, string>> = {
  Ketamine: "Ketamina",
  "Ketamine hydrochloride": "Clorhidrato de ketamina",
  "A prescription anesthetic and Schedule III controlled substance. Its use for mood is off-label: the FDA has not approved it for any psychiatric disorder.":
    "Un anestésico con receta y una sustancia controlada de la Lista III (Schedule III). Su uso para el estado de ánimo está fuera de la indicación aprobada (off-label): la FDA no lo ha aprobado para ningún trastorno psiquiátrico.",
  "Uncontrolled blood pressure, a recent heart attack, an aneurysm or an arrhythmia.":
    "Presión arterial no controlada, un ataque al corazón reciente, un aneurisma o una arritmia.",
  "Psychosis, now or before.": "Psicosis, ahora o antes.",
  "Abuse and dependence; slowed breathing; bladder and urinary problems with repeated use.":
    "Abuso y dependencia; respiración más lenta; problemas de la vejiga y urinarios con el uso repetido.",
  "Benzodiazepines and lamotrigine may blunt it.": "Las benzodiacepinas y la lamotrigina pueden atenuar su efecto.",
  "Opioids, alcohol and other sedatives add to slowed breathing.":
    "Los opioides, el alcohol y otros sedantes hacen aún más lenta la respiración.",
  "A consensus statement found benefit for some people with mood disorders, from small samples and with little long-term or safety data.":
    "Una declaración de consenso encontró un beneficio para algunas personas con trastornos del estado de ánimo, a partir de muestras pequeñas y con pocos datos a largo plazo o de seguridad.",
  "International experts gave their opinion on ketamine and esketamine in treatment-resistant depression.":
    "Especialistas internacionales dieron su opinión sobre la ketamina y la esketamina en la depresión resistente al tratamiento.",
  "Compounded ketamine is not FDA-approved for any psychiatric disorder. Risks include sedation, dissociation, abuse, raised blood pressure, slowed breathing and urinary problems.":
    "La ketamina compuesta no está aprobada por la FDA para ningún trastorno psiquiátrico. Los riesgos incluyen sedación, disociación, abuso, aumento de la presión arterial, respiración más lenta y problemas urinarios.",

  "Ketamine is approved by the FDA as an anesthetic. It is not approved for any psychiatric disorder: its use for mood is off-label.":
    "La ketamina está aprobada por la FDA como anestésico. No está aprobada para ningún trastorno psiquiátrico: su uso para el estado de ánimo está fuera de la indicación aprobada (off-label).",
  "Ketamine is a Schedule III controlled substance.":
    "La ketamina es una sustancia controlada de la Lista III (Schedule III).",
  "Risks include abuse and dependence, a rise in blood pressure and heart rate, slowed breathing, dissociation, and bladder and urinary problems.":
    "Los riesgos incluyen abuso y dependencia, aumento de la presión arterial y de la frecuencia cardíaca, respiración más lenta, disociación, y problemas de la vejiga y urinarios.",
  "An adult escort takes you home. Do not drive, use machines or sign anything important for 24 hours.":
    "Un acompañante adulto le lleva a casa. No conduzca, no use máquinas ni firme nada importante durante 24 horas.",
  "If you are in crisis or think of harming yourself, call or text 988 at any hour, or call 911. This page is not for emergencies.":
    "Si está en crisis o piensa en hacerse daño, llame o envíe un mensaje de texto al 988 a cualquier hora, o llame al 911. Esta página no es para emergencias.",
  "Pregnancy, heart or kidney failure, or an allergy to ketamine.":
    "Embarazo, insuficiencia cardíaca (del corazón) o renal (de los riñones), o alergia a la ketamina.",
  "Tell the clinician about benzodiazepines and lamotrigine, which may blunt it, and about opioids, alcohol and other sedatives.":
    "Informe al profesional clínico sobre las benzodiacepinas y la lamotrigina, que pueden atenuar su efecto, y sobre los opioides, el alcohol y otros sedantes.",
  "What is known about ketamine for mood?": "¿Qué se sabe de la ketamina para el estado de ánimo?",
  "A consensus statement of 2017 found benefit for some people with mood disorders, from small samples and with little long-term or safety data. Whether it would help you can't be promised.":
    "Una declaración de consenso de 2017 encontró un beneficio para algunas personas con trastornos del estado de ánimo, a partir de muestras pequeñas y con pocos datos a largo plazo o de seguridad. No se puede prometer que a usted le ayudaría.",
  "Can I drive home?": "¿Puedo conducir de vuelta a casa?",
  "No. An adult escort takes you home, and you do not drive for 24 hours.":
    "No. Un acompañante adulto le lleva a casa, y usted no conduce durante 24 horas.",

  "Ketamine consultation": "Consulta sobre ketamina",
  "A free hour with a clinician, before anything else": "Una hora gratuita con un profesional clínico, antes que nada",
  "An hour with a licensed clinician: your history, your medicines, what has been tried, what ketamine is and is not, and whether it could be suitable for you. Nothing is given in it, and it costs nothing.":
    "Una hora con un profesional clínico con licencia: sus antecedentes, sus medicamentos, lo que ya se ha probado, qué es y qué no es la ketamina, y si podría ser adecuada para usted. En ella no se administra nada, y no cuesta nada.",
  "Does it commit me to anything?": "¿Me compromete a algo?",
  "No. Neither you nor the clinic is bound to go on.": "No. Ni usted ni la clínica están obligados a continuar.",
  "What should I bring?": "¿Qué debo traer?",
  "A list of your medicines and allergies, and the name of the clinician who looks after your mood.":
    "Una lista de sus medicamentos y alergias, y el nombre del profesional clínico que atiende su estado de ánimo.",

  "Ketamine induction series": "Serie de inducción con ketamina",
  "Six monitored infusions in two to three weeks, after a consultation":
    "Seis infusiones con monitoreo en dos a tres semanas, después de una consulta",
  "Six infusions of 40 minutes, each with monitoring and recovery in a visit of 90 minutes, two to four days apart. The free consultation comes first and joins your cart. The deposit reserves the series and stays refundable in full until a clinician has cleared you; nothing more can be paid before.":
    "Seis infusiones de 40 minutos, cada una con monitoreo y recuperación en una visita de 90 minutos, con dos a cuatro días entre una y otra. La consulta gratuita va primero y se suma a su carrito. El depósito reserva la serie y sigue siendo reembolsable por completo hasta que un profesional clínico le haya dado su autorización; antes no se puede pagar nada más.",
  "Why is there a consultation in my cart?": "¿Por qué hay una consulta en mi carrito?",
  "A clinician has to speak with you before a series can begin. The consultation is free and stays in the cart while the series is there.":
    "Un profesional clínico tiene que hablar con usted antes de que pueda empezar una serie. La consulta es gratuita y permanece en el carrito mientras la serie esté en él.",

  "Ketamine maintenance": "Mantenimiento con ketamina",
  "One monitored infusion, often about 30 days after the last":
    "Una infusión con monitoreo, a menudo unos 30 días después de la última",
  "One infusion of 40 minutes in a visit of 90, for people who have completed a series. A clinician looks at it anew each time, and decides each time whether it is suitable.":
    "Una infusión de 40 minutos en una visita de 90, para personas que han completado una serie. Un profesional clínico la examina de nuevo cada vez, y cada vez decide si es adecuada.",
  "How often?": "¿Con qué frecuencia?",
  "Often about monthly. The clinician decides with you, each time anew.":
    "A menudo, más o menos cada mes. El profesional clínico lo decide con usted, cada vez de nuevo.",
};
