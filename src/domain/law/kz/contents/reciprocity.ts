// What the written guarantee of reciprocity must hold: УПК РК Art. 558; read in the text with Law 01.07.2022 No 131-VII.
// Kazakh wording is ours and proposed until a lawyer confirms it.

import type { Checklist } from './checklist.ts';

export const reciprocityContents = [
  {
    key: 'reciprocity_guarantee',
    title: {
      en: 'Reciprocity undertaking (no treaty)',
      ru: 'Гарантия взаимности (при отсутствии договора)',
      kk: 'Өзара түсіністік кепілдігі (шарт болмаған жағдайда)',
    },
    basis: 'UPK 558',
    appliesTo: { basis: 'reciprocity' },
    items: [
      {
        key: 'author',
        at: 'details.author',
        type: 'field',
        required: true,
        requiredWhen: 'outgoing',
        text: {
          en: "Given in writing by the central authority (Prosecutor General's Office, or the Supreme Court in its field)",
          ru: 'Даётся письменно центральным органом',
          kk: 'Орталық орган жазбаша береді',
        },
        proposed: true,
        source: 'UPK 558(2), 559',
      },
      {
        key: 'text',
        at: 'details.text',
        type: 'field',
        required: true,
        requiredWhen: 'outgoing',
        text: {
          en: 'Guarantee to consider in future a request of the other State for the same kind of legal assistance',
          ru: 'Гарантия рассмотреть в будущем запрос об оказании такого же вида правовой помощи',
          kk: 'Болашақта құқықтық көмектің дәл осындай түрін көрсету туралы сұрау салуды қарау кепілдігі',
        },
        proposed: true,
        source: 'UPK 558(2)',
      },
      {
        key: 'incomingCounterpart',
        at: 'details.incomingCounterpart',
        type: 'field',
        required: true,
        requiredWhen: 'incoming',
        text: {
          en: 'Incoming: written guarantee of the requesting State to accept and consider a request of Kazakhstan on reciprocity; without it the request may not be considered',
          ru: 'Входящий: письменная гарантия запрашивающей стороны принять и рассмотреть запрос РК на основе взаимности; без неё запрос может не рассматриваться',
          kk: 'Кіріс: сұрау салушы тараптың Қазақстан Республикасының сұрау салуын өзара түсіністік қағидаты бойынша қабылдау және қарау туралы жазбаша кепілдігі; онсыз сұрау салу қаралмауы мүмкін',
        },
        proposed: true,
        source: 'UPK 558(3)',
      },
      {
        key: 'channel',
        at: 'details.channel',
        type: 'field',
        required: true,
        requiredWhen: 'outgoing',
        text: {
          en: 'Outgoing channel is diplomatic (through the Ministry of Foreign Affairs)',
          ru: 'Канал сношений — дипломатический',
          kk: 'Қатынас жолы — дипломатиялық',
        },
        proposed: true,
        source: 'UPK 558(5)',
      },
    ],
  },
] as const satisfies readonly Checklist[];
