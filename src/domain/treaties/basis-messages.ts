import type { Text } from '../text.ts';

/** What is said of the basis chosen in a request. Proposed wording. */
export const basisMessages = {
  no_basis: {
    message: {
      en: 'No legal basis is chosen. Choose a treaty from the list, or reciprocity where there is none.',
      ru: 'Правовое основание не выбрано. Выберите договор из списка или, если договора нет, взаимность.',
      kk: 'Құқықтық негіз таңдалмаған. Тізімнен шартты немесе шарт болмаса, өзара түсіністік қағидатын таңдаңыз.',
    },
    citation: 'УПК 557(3), 558',
  },
  unknown_treaty: {
    message: {
      en: 'The registry has no treaty with this identifier. Choose one from the list of bases.',
      ru: 'Договора с таким обозначением в реестре нет. Выберите из списка оснований.',
      kk: 'Тізілімде мұндай белгісі бар шарт жоқ. Негіздер тізімінен таңдаңыз.',
    },
  },
  basis_unconfirmed: {
    message: {
      en: 'Nobody has confirmed that this treaty is in force on this day. The request may be filed; the Department must confirm the basis, with its source, before approval.',
      ru: 'Никто не подтвердил, что договор действует на этот день. Запрос можно подать; до одобрения Департамент должен подтвердить основание с указанием источника.',
      kk: 'Шарттың осы күні қолданылатынын ешкім растамаған. Сұрау салуды беруге болады; мақұлданғанға дейін Департамент негізді дереккөзімен растауға тиіс.',
    },
  },
  treaty_available: {
    message: {
      en: 'A treaty in force covers this kind of assistance, and a ratified treaty comes before reciprocity. Cite the treaty.',
      ru: 'Этот вид помощи охвачен действующим договором, а ратифицированный договор имеет приоритет перед взаимностью. Сошлитесь на договор.',
      kk: 'Көмектің бұл түрін қолданыстағы шарт қамтиды, ал ратификацияланған халықаралық шарт өзара түсіністік қағидатынан басым. Шартқа сілтеме жасаңыз.',
    },
    citation: 'УПК 557(3)',
  },
  offence_before_treaty: {
    message: {
      en: 'Some of the offences were committed before the treaty allows. It carries the request only for the later ones.',
      ru: 'Часть преступлений совершена раньше, чем допускает договор. Он служит основанием только для более поздних.',
      kk: 'Қылмыстардың бір бөлігі шарт жол беретін күннен бұрын жасалған. Ол тек кейінгілері үшін негіз болады.',
    },
  },
  offence_date_needed: {
    message: {
      en: 'The treaty leaves earlier offences out. Enter the days of the offences to be sure that it applies.',
      ru: 'Договор не применяется к более ранним преступлениям. Укажите дни их совершения, чтобы убедиться в применимости.',
      kk: 'Шарт бұрынырақ жасалған қылмыстарға қолданылмайды. Қолданылатынына көз жеткізу үшін қылмыстар жасалған күндерді көрсетіңіз.',
    },
  },
} as const satisfies Record<string, { message: Text; citation?: string }>;
