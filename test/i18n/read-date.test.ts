import { describe, expect, test } from 'vitest';
import { readDate, readDateTime, typedDate, typedDateTime } from '../../src/i18n/read-date.ts';

describe('a date typed in local form', () => {
  test.each([
    '05.03.2024',
    '5.3.2024',
    ' 5 . 3 . 2024 ',
    '05.03.2024 г.',
    '05-03-2024',
    '2024-03-05',
    '2024-3-5',
    '5 March 2024',
    '5 mar 2024',
    '5th March, 2024',
    'March 5, 2024',
    '5 марта 2024',
    '5 марта 2024 года',
    '5 Марта 2024 г.',
    '2024 ж. 5 наурыз',
    '2024 жылғы 5 наурыз',
    '2024 жылы 5 наурызда',
    '5 наурыз 2024 ж.',
    '5 наурыз 2024',
  ])('%s is the fifth of March 2024', (typed) => {
    expect(readDate(typed)).toEqual({ date: '2024-03-05' });
  });

  test.each([
    ['January', 'января', 'қаңтар', '01'],
    ['February', 'февраля', 'ақпан', '02'],
    ['March', 'марта', 'наурыз', '03'],
    ['April', 'апреля', 'сәуір', '04'],
    ['May', 'мая', 'мамыр', '05'],
    ['June', 'июня', 'маусым', '06'],
    ['July', 'июля', 'шілде', '07'],
    ['August', 'августа', 'тамыз', '08'],
    ['September', 'сентября', 'қыркүйек', '09'],
    ['October', 'октября', 'қазан', '10'],
    ['November', 'ноября', 'қараша', '11'],
    ['December', 'декабря', 'желтоқсан', '12'],
  ])('the month %s, %s, %s is known by its name', (english, russian, kazakh, month) => {
    const date = `2024-${month}-09`;
    expect(readDate(`9 ${english} 2024`)).toEqual({ date });
    expect(readDate(`9 ${russian} 2024`)).toEqual({ date });
    expect(readDate(`2024 ж. 9 ${kazakh}`)).toEqual({ date });
  });

  test.each([
    ['31.02.2024', 'impossible'],
    ['29.02.2023', 'impossible'],
    ['00.01.2024', 'impossible'],
    ['05.13.2024', 'impossible'],
    ['31 апреля 2024', 'impossible'],
    ['2024-02-31', 'impossible'],
    ['5.3.24', 'short_year'],
    ['5 марта 24', 'short_year'],
    ['05/03/2024', 'ambiguous'],
    ['', 'unreadable'],
    ['05.03', 'unreadable'],
    ['март 2024', 'unreadable'],
    ['5 брюмера 2024', 'unreadable'],
    ['yesterday', 'unreadable'],
    ['05.03-2024', 'unreadable'],
  ])('%s is refused: %s', (typed, trouble) => {
    expect(readDate(typed)).toEqual({ trouble });
  });

  test.each([
    ['25/03/2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
    ['03/03/2024', '2024-03-03'],
    ['29.02.2024', '2024-02-29'],
  ])('%s can be one day only', (typed, date) => {
    expect(readDate(typed)).toEqual({ date });
  });

  test('is shown again as it is typed here, and what is no date as it stands', () => {
    expect(typedDate('2024-03-05')).toBe('05.03.2024');
    expect(typedDate('31.02.')).toBe('31.02.');
  });
});

describe('a moment typed in local form', () => {
  test.each(['05.03.2024 14:30', '5 марта 2024 г., 14:30', '2024 ж. 5 наурыз 14.30', '2024-03-05T14:30'])(
    '%s is read with its time',
    (typed) => {
      expect(readDateTime(typed)).toEqual({ date: '2024-03-05T14:30' });
    },
  );

  test.each([
    ['05.03.2024', 'unreadable'],
    ['05.03.2024 25:00', 'impossible'],
    ['31.02.2024 10:00', 'impossible'],
  ])('%s is refused: %s', (typed, trouble) => {
    expect(readDateTime(typed)).toEqual({ trouble });
  });

  test('is shown again as it is typed here', () => {
    expect(typedDateTime('2024-03-05T14:30')).toBe('05.03.2024 14:30');
  });
});
