// What a transfer of a sentenced person needs: УПК РК Arts 603, 606, 607, KZ-UAE 7, Managua 1993 V; read in the text
// with Law 01.07.2022 No 131-VII and in the treaties themselves.
// Kazakh wording is ours and proposed until a lawyer confirms it.

import type { Checklist } from './checklist.ts';

export const transferContents = [
  {
    key: 'transfer_sentencing_state',
    title: {
      en: 'Papers the sentencing State gives',
      ru: 'Документы государства вынесения приговора',
      kk: 'Үкім шығарған мемлекеттің құжаттары',
    },
    basis: 'AE_TRANSFER 7(1); IATRANSFER V(7)',
    appliesTo: { kind: 'transfer', role: 'sentencing' },
    items: [
      {
        key: 'person',
        at: 'persons',
        type: 'field',
        required: true,
        text: {
          en: 'Full personal data, date and place of birth',
          ru: 'Полные анкетные данные',
          kk: 'Толық анкеталық деректер, туған күні мен жері',
        },
        proposed: true,
        source: 'AE_TRANSFER 7(1)(a)',
      },
      {
        key: 'sentence',
        at: 'details.sentence',
        type: 'field',
        required: true,
        text: {
          en: 'Kind, length, starting date, part to serve, pre-trial custody, remissions',
          ru: 'Вид, срок, начало, остаток, досудебное содержание',
          kk: 'Жазаның түрі, мерзімі, басталуы, өтелмеген бөлігі, сотқа дейінгі күзетпен ұстау',
        },
        proposed: true,
        source: 'AE_TRANSFER 7(1)(b)',
      },
      {
        key: 'judgment',
        at: 'documents:judgment',
        type: 'document',
        required: true,
        text: {
          en: 'Certified final judgment and extract of the law',
          ru: 'Заверенный приговор и выписка из закона',
          kk: 'Куәландырылған түпкілікті үкім және заңнан үзінді көшірме',
        },
        proposed: true,
        source: 'AE_TRANSFER 7(1)(c)',
      },
      {
        key: 'medicalSocial',
        at: 'documents:medicalSocial',
        type: 'document',
        required: false,
        text: {
          en: 'Medical, social report, treatment advice',
          ru: 'Медицинский, социальный отчёт',
          kk: 'Медициналық, әлеуметтік есеп',
        },
        proposed: true,
        source: 'AE_TRANSFER 7(1)(d)',
      },
      {
        key: 'consent',
        at: 'documents:consent',
        type: 'document',
        required: true,
        text: {
          en: 'Written consent of the person (legal representative if incapable)',
          ru: 'Письменное согласие осуждённого (законного представителя)',
          kk: 'Сотталған адамның (заңды өкілінің) жазбаша келісімі',
        },
        proposed: true,
        source: 'AE_TRANSFER 7(1)(e), 8(5); UPK 603(1)',
      },
    ],
  },
  {
    key: 'transfer_administering_state',
    title: {
      en: 'Papers the administering State gives',
      ru: 'Документы государства исполнения приговора',
      kk: 'Үкімді орындайтын мемлекеттің құжаттары',
    },
    basis: 'AE_TRANSFER 7(2); UPK 606(4), 607(3)',
    appliesTo: { kind: 'transfer', role: 'administering' },
    items: [
      {
        key: 'citizenship',
        at: 'documents:citizenship',
        type: 'document',
        required: true,
        text: { en: 'Proof of citizenship', ru: 'Документ о гражданстве', kk: 'Азаматтық туралы құжат' },
        proposed: true,
        source: 'AE_TRANSFER 7(2)(a); UPK 607(3)',
      },
      {
        key: 'dualCriminality',
        at: 'documents:dualCriminality',
        type: 'document',
        required: true,
        text: {
          en: 'Extract of law: the act is an offence there too',
          ru: 'Выписка закона о признании деяния преступлением',
          kk: 'Іс-әрекеттің қылмыс деп танылатыны туралы заңнан үзінді көшірме',
        },
        proposed: true,
        source: 'AE_TRANSFER 7(2)(b); UPK 606(1)(1)',
      },
      {
        key: 'otherCases',
        at: 'details.otherCases',
        type: 'field',
        required: true,
        text: {
          en: 'Whether the person is accused or convicted in other cases',
          ru: 'Сведения об иных делах',
          kk: 'Өзге істер туралы мәліметтер',
        },
        proposed: true,
        source: 'AE_TRANSFER 7(2)(c)',
      },
      {
        key: 'tortureGuarantee',
        at: 'documents:tortureGuarantee',
        type: 'document',
        required: true,
        requiredWhen: 'home_is_sentencing',
        text: {
          en: 'Guarantee against torture and ill-treatment, before Kazakhstan decides',
          ru: 'Гарантии неприменения пыток',
          kk: 'Азаптауды қолданбау кепілдіктері',
        },
        proposed: true,
        source: 'UPK 606(4)',
      },
      {
        key: 'civilClaimGuarantee',
        at: 'documents:civilClaimGuarantee',
        type: 'document',
        required: false,
        text: {
          en: 'Guarantee on the civil-claim part of the judgment',
          ru: 'Гарантии исполнения приговора в части гражданского иска',
          kk: 'Үкімді азаматтық талап бөлігінде орындау кепілдіктері',
        },
        proposed: true,
        source: 'UPK 606(2)(3)',
      },
    ],
  },
] as const satisfies readonly Checklist[];
