import { citationText } from '../law/kz/citation-text.ts';
import type { Text } from '../text.ts';
import type { Deadline } from './deadline.ts';
import { isHeld, momentOf } from './log-entries.ts';
import { type Reckoning, stateOf } from './reckoning.ts';
import { arithmeticText } from './wording.ts';

export const releaseDueId = 'release_due';

export const releaseDueName: Text = {
  en: 'Release of the person still held',
  ru: 'Освобождение лица, ещё содержащегося под стражей',
  kk: 'Әлі күзетпен ұсталып отырған адамды босату',
};

const trigger: Text = {
  en: 'request ended while the person was held',
  ru: 'запрос завершён, когда лицо содержалось под стражей',
  kk: 'адам күзетпен ұсталып отырғанда сұрау салу аяқталды',
};

const released: Text = {
  en: 'the person is set free by order of the prosecutor, and that is on record',
  ru: 'лицо освобождено постановлением прокурора, и это записано',
  kk: 'адам прокурордың қаулысымен босатылуы және бұл жазылуы тиіс',
};

const citation = 'UPK 587(4), 588(8)(3), 589(10), 592(9)';

/** Ends after which nothing holds the person any more; who was handed over or has died is not set free. */
const freeing = new Set(['refused', 'decision_quashed', 'withdrawn', 'released_no_request']);

/**
 * A refusal, a quashed decision or a withdrawal takes away what a person is held for, and ends every term of the request.
 * Until the release is on record somebody must be told of it: it is due at once.
 */
export function releaseDue({ content, state, actions, now, timeZone }: Reckoning): readonly Deadline[] {
  if (content.kind !== 'extradition' || content.direction !== 'incoming') return [];
  const { status, tracks } = state;
  if (!isHeld(tracks.custody) || !freeing.has(status)) return [];
  const ended = actions.find((action) => action.status === status);
  if (!ended) return [];
  const at = momentOf(ended);
  return [
    {
      id: releaseDueId,
      name: releaseDueName,
      startsAt: at,
      dueAt: at,
      citation,
      state: stateOf(undefined, false, at, now),
      subject: null,
      isCustody: true,
      awaited: released,
      lapses: false,
      extension: null,
      explanation: {
        rule: releaseDueId,
        citation,
        cite: citationText(citation),
        start: { what: trigger, at },
        length: null,
        arithmetic: arithmeticText({ start: at, end: at, term: { length: 0, unit: 'hour' } }, timeZone),
        notes: [],
      },
    },
  ];
}
