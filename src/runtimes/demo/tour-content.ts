import type { Instant } from '../../domain/codes.ts';
import { addDays } from '../../domain/plain-date.ts';
import type { RequestContentInput } from '../../domain/requests/request-content.ts';

/** What the request of the tour says: plainly invented, and complete but for what the law asks besides. */
export const tourContent = (now: Instant): RequestContentInput => {
  const today = now.slice(0, 10);
  return {
    kind: 'mla',
    direction: 'outgoing',
    state: 'ES',
    caseNumber: 'ДЕМО-ТУР',
    caseTitle: 'О мошенничестве при продаже несуществующих станков (демонстрация)',
    facts:
      'Вымышленная компания «Демо-Станок» получила предоплату за оборудование, которого не было, и перевела деньги за рубеж. Все обстоятельства и лица вымышлены.',
    offences: [
      {
        category: 'other',
        article: 'ст. 190 УК РК',
        description: 'Мошенничество',
        committedOn: addDays(today, -200),
        maxPenaltyMonths: 120,
      },
    ],
    persons: [
      {
        surname: 'Вымышленный',
        givenNames: 'Демо-персона',
        latin: 'Vymyshlennyi Demo Person',
        birthDate: '1980-01-01',
        nationalities: ['KZ'],
        role: 'suspect',
      },
    ],
    legalBasis: { treatyIds: ['kz-es-mla-2011'] },
    requestingAuthority: 'Орган расследования (демонстрация)',
    requestedAuthority: 'Компетентный орган: Испания (демонстрация)',
    requiredBy: addDays(today, 120),
    measures: [{ code: 'bank_records', detail: 'Движение денег по вымышленному счёту (демонстрация)' }],
  };
};
