import type { PlainDate } from '../../domain/codes.ts';
import { dateIn } from '../../domain/plain-date.ts';
import type { Language } from '../../domain/text.ts';
import type { UseCaseContext } from '../context.ts';

export const languageOf = ({ actor }: UseCaseContext): Language =>
  actor.type === 'user' ? actor.language : 'ru';

export const todayOf = ({ clock, timeZone }: UseCaseContext): PlainDate => dateIn(clock.now(), timeZone);
