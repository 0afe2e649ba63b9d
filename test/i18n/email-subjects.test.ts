import { expect, test } from 'vitest';
import { emailSubject } from '../../src/i18n/email-subjects.ts';

const data = { reference: 'MLA-OUT-2026-000123', link: 'https://komek.example/r/1' };

test('an action is asked for under the record’s number in three languages', () => {
  expect(emailSubject('action-needed', 'en', data)).toBe('Action needed on record No MLA-OUT-2026-000123');
  expect(emailSubject('action-needed', 'ru', data)).toBe(
    'Требуется действие по записи № MLA-OUT-2026-000123',
  );
  expect(emailSubject('action-needed', 'kk', data)).toBe('№ MLA-OUT-2026-000123 жазба бойынша әрекет қажет');
});

test('the day by which it is needed stands in the subject', () => {
  const due = { ...data, by: '2026-03-02' };
  expect(emailSubject('action-needed', 'en', due)).toMatch(/ \(by 2 March 2026\)$/);
  expect(emailSubject('action-needed', 'ru', due)).toMatch(/ \(срок — 02\.03\.2026\)$/);
  expect(emailSubject('action-needed', 'kk', due)).toMatch(/ \(мерзімі — 02\.03\.2026\)$/);
});

test('a confidential file shows neither number nor day', () => {
  const secret = { ...data, by: '2026-03-02', confidential: true };
  expect(emailSubject('action-needed', 'en', secret)).toBe('A record needs your attention');
  expect(emailSubject('status-changed', 'ru', secret)).toBe('Запись требует вашего внимания');
  expect(emailSubject('question-asked', 'kk', secret)).toBe('Жазба назарыңызды талап етеді');
});

test('messages about an account carry no number', () => {
  expect(emailSubject('invitation', 'ru', data)).toBe('Приглашение в систему Komek');
  expect(emailSubject('password-reset', 'en', data)).toBe('Choose a new password for Komek');
});
