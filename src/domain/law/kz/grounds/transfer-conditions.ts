// The conditions of a transfer as they are met, the other side of the grounds for refusal. Wording is ours and proposed.

import { fill, type Text } from '../../../text.ts';
import type { Ground } from './ground.ts';

const conditions: Readonly<Record<string, Text>> = {
  transfer_not_national: {
    en: 'The person is a national of the administering State',
    ru: 'Лицо является гражданином государства исполнения приговора',
    kk: 'Адам үкімді орындайтын мемлекеттің азаматы',
  },
  transfer_not_final: {
    en: 'The judgment is final',
    ru: 'Приговор вступил в законную силу',
    kk: 'Үкім заңды күшіне енген',
  },
  transfer_under_6m: {
    en: 'Enough of the sentence is left on the day the request is received',
    ru: 'На день получения запроса остаётся достаточный срок наказания',
    kk: 'Сұрау салу алынған күні жазаның жеткілікті мерзімі қалады',
  },
  transfer_no_consent: {
    en: 'The person or their representative consents in writing',
    ru: 'Есть письменное согласие лица или его представителя',
    kk: 'Адамның немесе оның өкілінің жазбаша келісімі бар',
  },
  transfer_dual_criminality: {
    en: 'At least one of the acts is an offence in the State of nationality',
    ru: 'Хотя бы одно из деяний признаётся правонарушением в государстве гражданства',
    kk: 'Іс-әрекеттердің кем дегенде біреуі азаматтық мемлекетінде құқық бұзушылық болып танылады',
  },
  transfer_no_agreement: {
    en: 'The States agree',
    ru: 'Достигнуто согласие государств',
    kk: 'Мемлекеттер келіскен',
  },
  transfer_torture_guarantee: {
    en: 'A guarantee against torture was given before Kazakhstan decides',
    ru: 'До решения РК даны гарантии неприменения пыток',
    kk: 'Қазақстан шешім қабылдағанға дейін азаптауды қолданбау кепілдігі берілген',
  },
};

const absent: Text = {
  en: 'Does not exist: {ground}',
  ru: 'Отсутствует обстоятельство: {ground}',
  kk: 'Мынадай мән-жай жоқ: {ground}',
};

/** What must be so for the ground not to stand in the way of a transfer. */
export const conditionOf = ({ id, text }: Ground): Text => conditions[id] ?? fill(absent, { ground: text });
