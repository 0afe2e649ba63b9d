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
          en: 'Given in writing by the central authority (PGO, or Supreme Court in its field)',
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
          en: 'Incoming: written guarantee of the requesting State to accept and consider a KZ request on reciprocity - without it the request may not be considered',
          ru: 'Входящий: письменная гарантия запрашивающей стороны принять и рассмотреть запрос РК',
          kk: 'Кіріс: сұрау салушы тараптың Қазақстан Республикасының сұрау салуын қабылдау және қарау туралы жазбаша кепілдігі',
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
          en: 'Outgoing channel is diplomatic (through the MFA)',
          ru: 'Канал - дипломатический',
          kk: 'Байланыс арнасы – дипломатиялық жол',
        },
        proposed: true,
        source: 'UPK 558(5)',
      },
    ],
  },
] as const satisfies readonly Checklist[];
