import type { Role } from '../../domain/codes.ts';
import type { Language } from '../../domain/text.ts';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly office?: string;
  readonly state?: string;
  readonly language: Language;
}

/** One password for everyone: the data is invented, and gone when the demo ends. */
export const demoPassword = 'komek-demo-password';

const domain = 'demo.example';

const person = (
  [address, name, role, language]: [string, string, Role, Language],
  belongs: Pick<DemoPerson, 'office' | 'state'> = {},
): DemoPerson => ({ email: `${address}@${domain}`, name, role, language, ...belongs });

const officer = (state: string, language: Language = 'en'): DemoPerson =>
  person([`liaison.${state.toLowerCase()}`, `Demo Liaison Officer ${state}`, 'liaison', language], { state });

/** Plainly invented people, at least one of each role; their addresses never change. */
export const demoPeople: readonly DemoPerson[] = [
  person(['prosecutor.ast1', 'Демо-прокурор Первый', 'prosecutor', 'ru'], { office: 'AST' }),
  person(['prosecutor.ast2', 'Демо-прокурор Второй', 'prosecutor', 'kk'], { office: 'AST' }),
  person(['prosecutor.alm1', 'Демо-прокурор Третий', 'prosecutor', 'ru'], { office: 'ALM' }),
  person(['prosecutor.alm2', 'Демо-прокурор Четвёртый', 'prosecutor', 'kk'], { office: 'ALM' }),
  person(['prosecutor.tra1', 'Демо-прокурор Пятый', 'prosecutor', 'ru'], { office: 'TRA' }),
  person(['prosecutor.tra2', 'Демо-прокурор Шестой', 'prosecutor', 'ru'], { office: 'TRA' }),
  person(['central1', 'Демо-исполнитель Первый', 'central', 'ru']),
  person(['central2', 'Демо-орындаушы Екінші', 'central', 'kk']),
  person(['head1', 'Демо-начальник Первый', 'central_head', 'ru']),
  person(['head2', 'Демо-бастық Екінші', 'central_head', 'kk']),
  person(['signatory', 'Демо-заместитель Генерального Прокурора', 'signatory', 'ru']),
  person(['chancery', 'Демо-канцелярия', 'chancery', 'ru']),
  officer('ES'),
  officer('TR'),
  officer('FR'),
  officer('RU', 'ru'),
  officer('KG', 'ru'),
  officer('UZ', 'ru'),
  officer('TM', 'ru'),
  officer('CN'),
  person(['treaties', 'Демо-специалист по договорам', 'treaty_officer', 'ru']),
  person(['leadership', 'Демо-руководитель', 'leadership', 'ru']),
  person(['auditor', 'Демо-аудитор', 'auditor', 'ru']),
  person(['admin', 'Демо-администратор', 'admin', 'ru']),
];
