import type { Text } from '../text.ts';

/** What may stand against starting a process. */
export const startMessages = {
  unknown_treaty: {
    en: 'The registry has no treaty with this id. Choose one from the list, or describe the treaty instead.',
    ru: 'Договора с таким кодом в реестре нет. Выберите из списка или опишите договор.',
    kk: 'Тізілімде мұндай коды бар шарт жоқ. Тізімнен таңдаңыз немесе шартты сипаттаңыз.',
  },
  process_exists: {
    en: 'This treaty is on the board already. Go on there; a treaty that was rejected is tried again there.',
    ru: 'Этот договор уже есть на доске. Продолжайте там; отклонённый договор возобновляется там же.',
    kk: 'Бұл шарт тақтада бар. Сонда жалғастырыңыз; қабылданбаған шарт сонда қайта қолға алынады.',
  },
  title_missing: {
    en: 'Give the treaty a working title.',
    ru: 'Укажите рабочее название договора.',
    kk: 'Шарттың жұмыс атауын көрсетіңіз.',
  },
  kinds_missing: {
    en: 'Choose at least one kind of help that the treaty is about.',
    ru: 'Выберите хотя бы один вид помощи, которого касается договор.',
    kk: 'Шарт қатысты көмектің кемінде бір түрін таңдаңыз.',
  },
  states_missing: {
    en: 'Choose the State with which the treaty is to be concluded.',
    ru: 'Выберите государство, с которым заключается договор.',
    kk: 'Шарт жасалатын мемлекетті таңдаңыз.',
  },
  not_on_this_route: {
    en: 'This stage does not belong to the way of this treaty. Choose one from the list.',
    ru: 'Эта стадия не относится к пути данного договора. Выберите из списка.',
    kk: 'Бұл кезең осы шарттың жолына жатпайды. Тізімнен таңдаңыз.',
  },
  in_the_future: {
    en: 'This day has not come yet. Give the day on which it happened.',
    ru: 'Этот день ещё не наступил. Укажите день, когда это произошло.',
    kk: 'Бұл күн әлі келген жоқ. Болған күнін көрсетіңіз.',
  },
} as const satisfies Record<string, Text>;
