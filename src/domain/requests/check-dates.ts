import type { PlainDate } from '../codes.ts';
import type { Finding } from '../finding.ts';
import type { Text } from '../text.ts';
import type { RequestContent } from './request-content.ts';

const ahead: Text = {
  en: 'This date lies ahead of us. Check it.',
  ru: 'Эта дата ещё не наступила. Проверьте её.',
  kk: 'Бұл күн әлі келген жоқ. Тексеріңіз.',
};

/** Births and offences that have not happened yet: a slip of the pen that the other State would ask about. */
export function checkDates(
  { persons, offences }: Pick<RequestContent, 'persons' | 'offences'>,
  today: PlainDate,
): readonly Finding[] {
  const dates = [
    ...persons.map(({ birthDate }, at) => [`/persons/${at}/birthDate`, birthDate] as const),
    ...offences.map(({ committedOn }, at) => [`/offences/${at}/committedOn`, committedOn] as const),
  ];
  return dates.flatMap(([path, date]): Finding[] =>
    date !== undefined && date > today
      ? [{ code: 'date_ahead', severity: 'warn', path, message: ahead }]
      : [],
  );
}
