// Assurances one State gives another before a person is handed over: УПК РК Arts 582, 598, 606, Kishinev 80-81 and the treaties
// read; the Code in the text with Law 01.07.2022 No 131-VII. The articles of other treaties come from their own provisions in
// the registry. Wording and the list of what follows after the surrender are ours and proposed.

import type { Kind } from '../../codes.ts';
import type { Text } from '../../text.ts';

export interface AssuranceKind {
  readonly code: string;
  readonly kinds: readonly Kind[];
  readonly name: Text;
  readonly proposed: true;
  /** Ids of the grounds for refusal that it answers. */
  readonly grounds: readonly string[];
  /** Codes under which a treaty's provisions list the ground, where they name the assurance that lifts it. */
  readonly provisionCodes: readonly string[];
  /** Provisions, the governing one first; empty where none was read that asks for it. */
  readonly refs: readonly string[];
}

export const assuranceKinds = [
  {
    code: 'death_penalty',
    kinds: ['extradition', 'transfer', 'mla'],
    name: {
      en: 'The death penalty is not imposed or not carried out',
      ru: 'Смертная казнь не будет назначена либо не будет приведена в исполнение',
      kk: 'Өлім жазасы тағайындалмайды немесе орындалмайды',
    },
    proposed: true,
    grounds: ['death_penalty'],
    provisionCodes: ['death_penalty'],
    refs: ['KISHINEV 81', 'UA_EXT 3(1)(b)', 'KR_EXT 5', 'BR_EXT 9', 'MONTEVIDEO 17(c)', 'IATRANSFER III(5)'],
  },
  {
    code: 'life_sentence',
    kinds: ['extradition', 'transfer', 'mla'],
    name: {
      en: 'Imprisonment for life is not applied',
      ru: 'Пожизненное лишение свободы не будет применено',
      kk: 'Өмір бойына бас бостандығынан айыру қолданылмайды',
    },
    proposed: true,
    grounds: [],
    provisionCodes: ['life_sentence'],
    refs: ['BR_EXT 9'],
  },
  {
    code: 'torture',
    kinds: ['extradition', 'transfer'],
    name: {
      en: 'No torture and no cruel, inhuman or degrading treatment',
      ru: 'Лицо не будет подвергнуто пыткам, жестокому, бесчеловечному или унижающему достоинство обращению',
      kk: 'Адамға азаптау, қатыгез, адамгершілікке жатпайтын немесе қадір-қасиетін қорлайтын қарым-қатынас қолданылмайды',
    },
    proposed: true,
    grounds: ['torture_persecution', 'transfer_torture_guarantee'],
    provisionCodes: ['torture_persecution'],
    refs: ['UPK 606(4)', 'UPK 590(1)(7)'],
  },
  {
    code: 'retrial',
    kinds: ['extradition'],
    name: {
      en: 'Retrial after a judgment in absentia',
      ru: 'Пересмотр заочного приговора',
      kk: 'Сырттай шығарылған үкім қайта қаралады',
    },
    proposed: true,
    grounds: ['in_absentia'],
    provisionCodes: ['in_absentia'],
    refs: ['UA_EXT 3(4)', 'RS_EXT 7(3)'],
  },
  {
    code: 'specialty',
    kinds: ['extradition'],
    name: {
      en: 'No prosecution for other earlier offences without consent',
      ru: 'Без согласия не будет преследования за иные ранее совершённые преступления',
      kk: 'Келісімсіз бұрын жасалған өзге қылмыстар үшін қудаланбайды',
    },
    proposed: true,
    grounds: ['specialty'],
    provisionCodes: [],
    refs: ['UPK 582(1)', 'KISHINEV 80'],
  },
  {
    code: 'no_onward_extradition',
    kinds: ['extradition'],
    name: {
      en: 'No onward extradition to a third State without consent',
      ru: 'Без согласия лицо не будет передано третьему государству',
      kk: 'Келісімсіз адам үшінші мемлекетке берілмейді',
    },
    proposed: true,
    grounds: ['specialty', 're_extradition'],
    provisionCodes: [],
    refs: ['UPK 582(2)', 'KISHINEV 80'],
  },
  {
    code: 'civil_claim',
    kinds: ['transfer'],
    name: {
      en: 'The civil-claim part of the judgment is executed',
      ru: 'Приговор в части гражданского иска будет исполнен',
      kk: 'Үкім азаматтық талап бөлігінде орындалады',
    },
    proposed: true,
    grounds: ['transfer_civil_claim'],
    provisionCodes: [],
    refs: ['UPK 606(2)(3)', 'AE_TRANSFER 9(2)'],
  },
  {
    code: 'treatment',
    kinds: ['transfer'],
    name: {
      en: 'The compulsory treatment is provided',
      ru: 'Принудительное лечение будет обеспечено',
      kk: 'Мәжбүрлеп емдеу қамтамасыз етіледі',
    },
    proposed: true,
    grounds: ['transfer_medical'],
    provisionCodes: [],
    refs: ['UPK 606(3)'],
  },
  {
    code: 'no_double_prosecution',
    kinds: ['mla'],
    name: {
      en: 'No second prosecution for the same act after the case is taken over',
      ru: 'После передачи дела не будет двойного преследования за то же деяние',
      kk: 'Іс берілгеннен кейін дәл сол іс-әрекет үшін екі рет қудаланбайды',
    },
    proposed: true,
    grounds: ['prosecution_conditions'],
    provisionCodes: [],
    refs: ['UPK 598(2), 599(1)(1)'],
  },
] as const satisfies readonly AssuranceKind[];

export type AssuranceCode = (typeof assuranceKinds)[number]['code'];

interface Coded {
  readonly code: string;
  readonly name: Text;
}

/** What the giver or the receiver undertook to do after the surrender; no instrument read prescribes a list. */
export const assuranceDuties = [
  { code: 'visits', name: { en: 'Visits to the person', ru: 'Посещения лица', kk: 'Адамға бару' } },
  {
    code: 'reports',
    name: {
      en: 'Reports on the person',
      ru: 'Сообщения о положении лица',
      kk: 'Адамның жағдайы туралы хабарлама',
    },
  },
  {
    code: 'result_notice',
    name: {
      en: 'Notice of the result of the proceedings',
      ru: 'Сообщение о результатах дела',
      kk: 'Іс нәтижелері туралы хабарлама',
    },
  },
] as const satisfies readonly Coded[];

interface Development extends Coded {
  /** Whether the assurance may be relied on after it; absent where it says nothing of that. */
  readonly stands?: boolean;
}

/** What may become of an assurance once it was given. */
export const assuranceDevelopments = [
  { code: 'visit', name: { en: 'Visit made', ru: 'Посещение состоялось', kk: 'Адамға барылды' } },
  { code: 'report', name: { en: 'Report received', ru: 'Получено сообщение', kk: 'Хабарлама алынды' } },
  { code: 'kept', stands: true, name: { en: 'Kept', ru: 'Соблюдена', kk: 'Сақталды' } },
  { code: 'breached', stands: false, name: { en: 'Breached', ru: 'Нарушена', kk: 'Бұзылды' } },
  { code: 'withdrawn', stands: false, name: { en: 'Withdrawn', ru: 'Отозвана', kk: 'Кері қайтарып алынды' } },
  {
    code: 'insufficient',
    stands: false,
    name: { en: 'Found insufficient', ru: 'Признана недостаточной', kk: 'Жеткіліксіз деп танылды' },
  },
] as const satisfies readonly Development[];

/** Codes of the developments after which nobody may rely on the assurance, and of those after which one may again. */
export const endsAssurance = (code: string): boolean | undefined => {
  const known: Development | undefined = assuranceDevelopments.find((one) => one.code === code);
  return known?.stands === undefined ? undefined : !known.stands;
};
