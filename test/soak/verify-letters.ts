import { everybody, type Who } from './cast.ts';
import type { CaseRecord } from './ledger.ts';
import type { Mailbox } from './mailbox.ts';
import type { Scene } from './work.ts';

const requestOf = (link: string) => /\/requests\/([\w-]+)/.exec(link)?.[1] ?? '';

/**
 * Every notification that an acknowledged step caused arrived: as many messages (different keys) as the course foresees,
 * to the right people, no more. The same key twice is a repeated sending, which is counted apart; two bodies under one
 * key never.
 */
export function verifyLetters({ cast, ledger, tally }: Scene, mailbox: Mailbox): void {
  const arrived = new Map<string, number>();
  for (const { to, text, bodies, taken } of mailbox.letters.values()) {
    const place = `${requestOf(text)} ${to}`;
    arrived.set(place, (arrived.get(place) ?? 0) + 1);
    tally.add('letters');
    if (taken > 1) tally.add('letters handed over again', taken - 1);
    if (bodies.size > 1) tally.violate('two bodies', `${to}, ${bodies.size} under one key`);
  }
  for (const record of ledger.cases.values()) checkCase(record, arrived, { cast, tally });
  for (const email of ledger.invited) {
    const count = arrived.get(` ${email}`) ?? 0;
    if (count !== 1) tally.violate(count === 0 ? 'unsent' : 'doubled', `invitation to ${email}: ${count}`);
  }
}

function checkCase(
  { id, reference, letters }: CaseRecord,
  arrived: ReadonlyMap<string, number>,
  { cast, tally }: Pick<Scene, 'cast' | 'tally'>,
): void {
  for (const who of everybody as readonly Who[]) {
    const count = arrived.get(`${id} ${cast[who]?.email}`) ?? 0;
    const expected = letters.get(who) ?? 0;
    if (count < expected) {
      tally.add('lost');
      tally.violate('unsent', `${reference} to ${who}: ${count} of ${expected}`);
    }
    if (count > expected) tally.violate('doubled', `${reference} to ${who}: ${count} for ${expected}`);
  }
}
