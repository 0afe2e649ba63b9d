// Grounds that no provision of the Code names and the rules do not list: they apply only under a treaty whose text has them
// (refusal provisions of the treaties read, in the registry). Wording is ours, after the articles, and proposed.

import type { Kind } from '../../../codes.ts';
import type { Text } from '../../../text.ts';

export interface TreatyOnlyGround {
  readonly id: string;
  readonly kinds: readonly Kind[];
  readonly text: Text;
  readonly proposed: true;
}

export const treatyOnlyGrounds: readonly TreatyOnlyGround[] = [
  {
    id: 'conditions_not_met',
    kinds: ['mla', 'extradition'],
    text: {
      en: 'The request does not meet the conditions of the treaty, domestic law or international obligations',
      ru: 'Запрос не отвечает условиям договора, национальному законодательству или международным обязательствам',
      kk: 'Сұрау салу шарттың талаптарына, ұлттық заңнамаға немесе халықаралық міндеттемелерге сай келмейді',
    },
    proposed: true,
  },
  {
    id: 'domestic_law_bar',
    kinds: ['extradition', 'transfer'],
    text: {
      en: 'The law of the State named by the treaty does not allow it',
      ru: 'Не допускается законодательством государства, указанного в договоре',
      kk: 'Шартта көрсетілген мемлекеттің заңнамасы бойынша жол берілмейді',
    },
    proposed: true,
  },
  {
    id: 'extraordinary_court',
    kinds: ['mla', 'extradition'],
    text: {
      en: 'The person was or would be tried by an extraordinary or special court',
      ru: 'Лицо осуждено или будет судимо чрезвычайным или специальным судом',
      kk: 'Адамды төтенше немесе арнаулы сот соттаған немесе соттайды',
    },
    proposed: true,
  },
  {
    id: 'unfair_trial',
    kinds: ['extradition'],
    text: {
      en: 'The proceedings do not meet the guarantees of a fair trial',
      ru: 'Производство не отвечает гарантиям справедливого судебного разбирательства',
      kk: 'Іс жүргізу әділ сот талқылауының кепілдіктеріне сай келмейді',
    },
    proposed: true,
  },
  {
    id: 'extraterritorial',
    kinds: ['mla', 'extradition'],
    text: {
      en: 'Offence committed outside the territory of the requesting State, in the cases the treaty names',
      ru: 'Деяние совершено вне территории запрашивающей стороны, в случаях, указанных в договоре',
      kk: 'Іс-әрекет сұрау салушы тараптың аумағынан тыс, шартта көрсетілген жағдайларда жасалған',
    },
    proposed: true,
  },
  {
    id: 'extraterritorial_against_requested',
    kinds: ['extradition'],
    text: {
      en: 'Offence outside the territory of the requested State but against its interests',
      ru: 'Деяние совершено вне территории запрашиваемой стороны, но против её интересов',
      kk: 'Іс-әрекет сұрау салынатын тараптың аумағынан тыс, бірақ оның мүдделеріне қарсы жасалған',
    },
    proposed: true,
  },
  {
    id: 'own_jurisdiction',
    kinds: ['extradition'],
    text: {
      en: 'The requested State has jurisdiction over the offence',
      ru: 'Деяние подпадает под юрисдикцию запрашиваемой стороны',
      kk: 'Іс-әрекет сұрау салынатын тараптың юрисдикциясына жатады',
    },
    proposed: true,
  },
  {
    id: 'sentence_served',
    kinds: ['extradition'],
    text: {
      en: 'The sentence for the offence has been served, also in a third State',
      ru: 'Наказание за деяние отбыто, в том числе в третьем государстве',
      kk: 'Іс-әрекет үшін жаза, оның ішінде үшінші мемлекетте өтелген',
    },
    proposed: true,
  },
  {
    id: 'prohibited_punishment',
    kinds: ['mla', 'extradition'],
    text: {
      en: 'The offence carries a punishment that the law of the requested State prohibits',
      ru: 'Возможно наказание, запрещённое законодательством запрашиваемой стороны',
      kk: 'Сұрау салынатын тараптың заңнамасында тыйым салынған жаза қолданылуы мүмкін',
    },
    proposed: true,
  },
  {
    id: 'life_sentence',
    kinds: ['mla', 'extradition', 'transfer'],
    text: {
      en: 'Imprisonment for life or of indefinite length possible without assurance',
      ru: 'Возможно пожизненное или бессрочное лишение свободы при отсутствии гарантий',
      kk: 'Кепілдіксіз өмір бойына немесе мерзімсіз бас бостандығынан айыру қолданылуы мүмкін',
    },
    proposed: true,
  },
  {
    id: 'enforcement_impossible',
    kinds: ['transfer'],
    text: {
      en: 'The sentence cannot be enforced under the law of the administering State',
      ru: 'Наказание не может быть исполнено по законодательству государства исполнения приговора',
      kk: 'Жазаны үкімді орындайтын мемлекеттің заңнамасы бойынша орындау мүмкін емес',
    },
    proposed: true,
  },
  {
    id: 'other_proceedings',
    kinds: ['transfer'],
    text: {
      en: 'Other proceedings against the person are pending in the sentencing State',
      ru: 'В государстве вынесения приговора в отношении лица ведётся иное производство',
      kk: 'Үкім шығарған мемлекетте адамға қатысты өзге іс жүргізілуде',
    },
    proposed: true,
  },
  {
    id: 'penalty_mismatch',
    kinds: ['transfer'],
    text: {
      en: 'The penalty differs substantially from that of the administering State',
      ru: 'Наказание существенно отличается от предусмотренного в государстве исполнения приговора',
      kk: 'Жаза үкімді орындайтын мемлекетте көзделген жазадан елеулі түрде өзгеше',
    },
    proposed: true,
  },
  {
    id: 'state_security_offence',
    kinds: ['transfer'],
    text: {
      en: 'Conviction for an offence against State security',
      ru: 'Осуждение за преступление против безопасности государства',
      kk: 'Мемлекет қауіпсіздігіне қарсы қылмыс үшін сотталған',
    },
    proposed: true,
  },
  {
    id: 'public_resonance',
    kinds: ['transfer'],
    text: {
      en: 'Grave offence that stirred the public in the sentencing State',
      ru: 'Тяжкое преступление, вызвавшее общественный резонанс',
      kk: 'Қоғамдық резонанс туғызған ауыр қылмыс',
    },
    proposed: true,
  },
  {
    id: 'low_asset_value',
    kinds: ['mla'],
    text: {
      en: 'Help with confiscation: the assets are of little value',
      ru: 'Содействие в конфискации: незначительная стоимость имущества',
      kk: 'Тәркілеуге жәрдемдесу: мүліктің құны мардымсыз',
    },
    proposed: true,
  },
  {
    id: 'no_confiscation_possible',
    kinds: ['mla'],
    text: {
      en: 'Confiscation is not possible in this case',
      ru: 'Конфискация в этом случае невозможна',
      kk: 'Бұл жағдайда тәркілеу мүмкін емес',
    },
    proposed: true,
  },
  {
    id: 'personal_data',
    kinds: ['mla'],
    text: {
      en: 'The protection of personal data stands against it',
      ru: 'Препятствует защита персональных данных',
      kk: 'Дербес деректерді қорғау талаптары кедергі болады',
    },
    proposed: true,
  },
  {
    id: 'confidentiality_conditions',
    kinds: ['mla'],
    text: {
      en: 'Conditions of confidentiality or of use stand against it',
      ru: 'Препятствуют условия конфиденциальности или использования',
      kk: 'Құпиялылық немесе пайдалану шарттары кедергі болады',
    },
    proposed: true,
  },
];

/** Codes under which a provision of a treaty known from the news only stands for a ground that has another code. */
export const sameGround: Readonly<Record<string, string>> = {
  discriminatory: 'torture_persecution',
  transfer_penalty_differs: 'penalty_mismatch',
  transfer_pending_case: 'other_proceedings',
  transfer_property: 'transfer_civil_claim',
};
