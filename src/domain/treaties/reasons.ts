import type { OffenceCategory, PlainDate } from '../codes.ts';
import type { Text } from '../text.ts';
import { dateInWords } from './date-in-words.ts';
import type { ForceGround } from './force-on-date.ts';
import { offenceList } from './offence-names.ts';
import type { Held, Weighed } from './weigh-treaty.ts';

type Usable = Extract<Weighed, { usable: true }>;

/** Why a treaty may carry the request, and what nobody has confirmed about it. Proposed wording. */
export function reasonFor(usable: Usable, covered: readonly OffenceCategory[]): Text {
  const parts = [forceSentence(usable)];
  if (usable.treaty.scope === 'offence_specific') parts.push(limitedTo(covered));
  if (usable.declaration === 'not_found') parts.push(declarationMissing);
  if (usable.declaration === 'declared') parts.push(askTheOther);
  if (usable.treaty.excludesOffencesBefore !== null) {
    parts.push(onlyLaterOffences(usable.treaty.excludesOffencesBefore));
  }
  return joined(parts);
}

function forceSentence({ treaty, home, other, inForceFrom }: Usable): Text {
  if (!home.confirmed) return ourSide[home.ground];
  if (!other.confirmed) return theirSide[other.ground];
  return inForceFrom === null
    ? sinceUnknownDay(newestSource(home, treaty.asOf, treaty.partiesAsOf))
    : since(inForceFrom);
}

const newestSource = (home: Held, asOf: PlainDate | null, partiesAsOf: PlainDate | null) =>
  (home.ground === 'newest_source' ? asOf : partiesAsOf) ?? partiesAsOf;

const since = (date: PlainDate): Text => {
  const day = dateInWords(date);
  return {
    en: `In force between the two States since ${day.en}.`,
    ru: `Действует между двумя государствами с ${day.ru}.`,
    kk: `Екі мемлекет арасында ${day.kk} күнінен бастап қолданылады.`,
  };
};

const sinceUnknownDay = (source: PlainDate | null): Text => {
  const day = dateInWords(source ?? '');
  return {
    en: `In force between the two States according to the newest source (${day.en}); the day of entry into force was not found.`,
    ru: `Действует между двумя государствами по новейшему источнику (${day.ru}); день вступления в силу не найден.`,
    kk: `Ең жаңа дереккөз бойынша (${day.kk}) екі мемлекет арасында қолданылады; күшіне енген күні табылған жоқ.`,
  };
};

const beforeSource: Text = {
  en: 'Unconfirmed: the day of entry into force was not found and this date is earlier than the newest source. Confirm it before the request is approved.',
  ru: 'Не подтверждено: день вступления в силу не найден, а указанная дата раньше новейшего источника. Подтвердите до одобрения запроса.',
  kk: 'Расталмаған: күшіне енген күні табылған жоқ, ал көрсетілген күн ең жаңа дереккөзден бұрын. Сұрау салу мақұлданғанға дейін растаңыз.',
};
const lowConfidence: Text = {
  en: 'Unconfirmed: the source for its force is weak. Confirm it with the depositary or the treaty officer before the request is approved.',
  ru: 'Не подтверждено: источник сведений о действии ненадёжен. Подтвердите у депозитария или сотрудника по договорам до одобрения запроса.',
  kk: 'Расталмаған: қолданылуы туралы дереккөз сенімсіз. Сұрау салу мақұлданғанға дейін депозитарийден немесе шарттар жөніндегі қызметкерден растаңыз.',
};
/** Never used for a confirmed treaty; `date_known` and `newest_source` are grounds of confirmation. */
const ourSide: Readonly<Record<ForceGround, Text>> = {
  date_known: beforeSource,
  newest_source: beforeSource,
  before_newest_source: beforeSource,
  status_unknown: {
    en: 'Unconfirmed: its entry into force was not found in any source. That does not mean it is not in force; confirm it before the request is approved.',
    ru: 'Не подтверждено: вступление в силу не найдено ни в одном источнике. Это не значит, что договор не действует; подтвердите до одобрения запроса.',
    kk: 'Расталмаған: күшіне енгені бірде-бір дереккөзден табылған жоқ. Бұл шарт қолданылмайды дегенді білдірмейді; сұрау салу мақұлданғанға дейін растаңыз.',
  },
  status_conflicting: {
    en: 'Unconfirmed: the sources contradict each other on whether it is in force. Confirm it before the request is approved.',
    ru: 'Не подтверждено: источники противоречат друг другу о том, действует ли договор. Подтвердите до одобрения запроса.',
    kk: 'Расталмаған: шарттың қолданылуы туралы дереккөздер бір-біріне қайшы. Сұрау салу мақұлданғанға дейін растаңыз.',
  },
  low_confidence: lowConfidence,
};
const theirBeforeSource: Text = {
  en: 'Unconfirmed: since when the other State has been bound was not found and this date is earlier than the newest party list. Confirm it before the request is approved.',
  ru: 'Не подтверждено: с какого дня связано другое государство, не найдено, а указанная дата раньше новейшего списка участников. Подтвердите до одобрения запроса.',
  kk: 'Расталмаған: екінші мемлекеттің қай күннен бастап міндеттелгені табылған жоқ, ал көрсетілген күн қатысушылардың ең жаңа тізімінен бұрын. Сұрау салу мақұлданғанға дейін растаңыз.',
};
const theirSide: Readonly<Record<ForceGround, Text>> = {
  date_known: theirBeforeSource,
  newest_source: theirBeforeSource,
  before_newest_source: theirBeforeSource,
  status_unknown: theirBeforeSource,
  status_conflicting: theirBeforeSource,
  low_confidence: {
    en: 'Unconfirmed: the source for the other State being bound is weak. Confirm it with the depositary before the request is approved.',
    ru: 'Не подтверждено: источник сведений об участии другого государства ненадёжен. Подтвердите у депозитария до одобрения запроса.',
    kk: 'Расталмаған: екінші мемлекеттің қатысуы туралы дереккөз сенімсіз. Сұрау салу мақұлданғанға дейін депозитарийден растаңыз.',
  },
};

function limitedTo(covered: readonly OffenceCategory[]): Text {
  const names = offenceList(covered);
  return {
    en: `Only for the offences it covers: ${names.en}.`,
    ru: `Только по охватываемым преступлениям: ${names.ru}.`,
    kk: `Тек қамтылатын қылмыстар бойынша: ${names.kk}.`,
  };
}

const declarationMissing: Text = {
  en: 'Whether our State takes this convention as a basis for extradition was not found, so it is not confirmed.',
  ru: 'Заявление нашего государства о том, что конвенция служит основанием для выдачи, не найдено, поэтому основание не подтверждено.',
  kk: 'Біздің мемлекеттің осы конвенцияны ұстап беру негізі ретінде қарайтыны туралы мәлімдеме табылған жоқ, сондықтан негіз расталмаған.',
};

const askTheOther: Text = {
  en: 'Our State takes this convention as a basis for extradition; check what the other State declared.',
  ru: 'Наше государство рассматривает конвенцию как основание для выдачи; проверьте, что заявило другое государство.',
  kk: 'Біздің мемлекет конвенцияны ұстап беру негізі ретінде қарайды; екінші мемлекеттің не мәлімдегенін тексеріңіз.',
};

const onlyLaterOffences = (date: PlainDate): Text => {
  const day = dateInWords(date);
  return {
    en: `Not for offences committed before ${day.en}.`,
    ru: `Не применяется к преступлениям, совершённым до ${day.ru}.`,
    kk: `${day.kk} күніне дейін жасалған қылмыстарға қолданылмайды.`,
  };
};

export const joined = (parts: readonly Text[]): Text => ({
  en: parts.map((part) => part.en).join(' '),
  ru: parts.map((part) => part.ru).join(' '),
  kk: parts.map((part) => part.kk).join(' '),
});
