import type { ArticleSeed } from "./types";
import { REVIEWED_ON, REVIEWER, SOURCES } from "../ingredients/sources";

const BODY = `## Before you read on {#before-you-read}

Ketamine is approved by the FDA as an anesthetic. It is not approved for depression or any other psychiatric disorder, and compounded ketamine is not approved for any use of that kind. Giving it for mood is off-label, and whether it is suitable for a person is a licensed clinician's decision.

If you are in crisis or think of harming yourself, call or text 988, the Suicide and Crisis Lifeline, at any hour. In an emergency call 911. Ketamine infusions at a clinic are not emergency care.

## Understanding depression: a brief overview {#understanding-depression}

Depression is a mental health disorder in which sadness, hopelessness and a loss of interest stay for weeks and get in the way of daily life, of work and of the people one loves.

It looks different from person to person. It can make it hard to concentrate, to sleep and to decide; it can change appetite, and bring tiredness, aches, guilt, a feeling of being worthless, or thoughts of self-harm.

It is not a matter of feeling sad, nor of will. Genes, biology, surroundings and what has happened to a person all have a part, and it deserves a proper diagnosis by a qualified professional.

Talking therapies, medicines and changes in daily life are what is usually offered first, often together. They help many people, though not everyone, and not everyone enough. Some who have tried several ask about ketamine.

## The promise, and its limits {#what-it-may-offer}

Researchers have looked at low amounts of ketamine, given by vein, for people whose depression did not respond to other care. A consensus statement by specialists, published in 2017, found benefit for some people with mood disorders. It also said plainly what was missing: the samples were small, and there was little on how long it lasts and on safety over time.

In 2021 international experts gave their opinion on ketamine and the related esketamine in treatment-resistant depression. Expert opinion helps clinicians decide; it is not proof for the person in front of them.

So what can be said is limited. Some people feel a change; others do not, or not for long. Nobody can promise you one, and we don't.

Where ketamine is given, it stands beside other care and does not replace it. Please don't stop a medicine or a therapy without the clinician who looks after it.

## What is ketamine?

Ketamine is an anesthetic that has been used in medicine for decades. It acts quickly and wears off quickly, and it is dissociative: for a while people can feel apart from their body and surroundings.

It is a Schedule III controlled substance, because it can be abused and can lead to dependence.

## How might it work? {#how-it-works}

How ketamine acts on mood is not fully understood. It blocks a receptor of glutamate, the brain's most common messenger between nerve cells, and is thought to change for a time how nerve cells signal and connect. This is an explanation under study, not a settled one.

In the protocol that is most often described, 0.5 mg per kilogram of body weight runs in by vein over 40 minutes. At our clinic the medical director sets the amount for each person.

## Preparing

A clinician first speaks with you for an hour: about your history, your diagnosis and who made it, your medicines, your heart and blood pressure, your bladder, alcohol and other substances, and what you have tried. Please tell everything: it decides whether an infusion is suitable at all.

It is usually not for people with:

- uncontrolled blood pressure
- a recent heart attack, an aneurysm or an arrhythmia
- psychosis, now or before
- a pregnancy

Benzodiazepines and lamotrigine may blunt it. The clinician tells you what to take on the day and what not, and how long to go without food and drink.

Arrange for an adult to take you home. You will not drive for 24 hours.

## What to expect during an infusion {#what-to-expect}

You sit in a reclining chair in a quiet room. A line goes into a vein, and your blood pressure, heart rate and oxygen are watched from before the infusion until you are ready to go. A clinician is there throughout.

The infusion runs for about 40 minutes; with preparation and rest a visit takes about 90. Sounds and colors can seem different and time can stretch. Some people find this pleasant, others frightening; tell us, since the drip can be slowed or stopped.

A series is six visits over two to three weeks. Before each the clinician looks anew at how you are.

## Short term and long term {#short-and-long-term}

In studies, where a change in mood was seen, it was often within hours or days, and it often faded within days or weeks. Some people have further single infusions.

What repeated infusions do over years, for mood, for thinking and for the bladder, is not well known. That is why a maintenance infusion is assessed each time, and why we don't sell them in series.

## Beside other care {#comparing}

Antidepressant medicines usually need weeks before one can judge them, and psychotherapy takes time; both are better studied than ketamine, over longer periods and in many more people.

Ketamine is studied mostly where those have not been enough. It asks for several visits, monitoring and an escort, it is seldom covered by insurance, and its effect may not last. A conversation with the clinician who knows you is the right place to weigh it.

## Risks

Ketamine should be given only where people are watched and where a clinician can act at once. Risks include:

- a rise in blood pressure and heart rate
- slowed breathing and deep sedation
- dissociation: feeling apart from oneself or from what is around
- abuse and dependence
- bladder and urinary problems with repeated use

In October 2023 the FDA warned about compounded ketamine, above all where it is taken at home without monitoring.

## Common side effects {#side-effects}

Nausea, dizziness, a headache, blurred vision, and anxiety or confusion during the infusion or shortly after it. For most people they pass within hours. Please tell the clinician about any that worries you or stays.

## A free consultation comes first {#consultation}

If you would like to know whether this could be suitable for you, book the free consultation. It binds neither you nor us. If you reserve a series, the consultation joins it, and the deposit stays refundable in full until a clinician has cleared you. A deposit reserves a place; it is not a prescription.

If things get worse while you wait, don't wait for us: call or text 988, or call 911.
`;

export const KETAMINE_ARTICLE: ArticleSeed = {
  handle: "ketamine-infusions-and-depression",
  title: "Ketamine infusions and depression: what is known, and what is not",
  summary:
    "What depression is, what ketamine is, how an infusion goes, what studies have found so far, and the risks. Ketamine is not approved by the FDA for any psychiatric disorder.",
  author: "The clinic's team",
  medical_reviewer: REVIEWER,
  reviewed_on: REVIEWED_ON,
  package_handles: ["ketamine-consultation", "ketamine-induction", "ketamine-maintenance"],
  body: BODY,
  sources: [SOURCES.sanacora_2017, SOURCES.mcintyre_2021, SOURCES.fda_ketamine],
};
