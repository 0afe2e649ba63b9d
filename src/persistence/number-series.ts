import type { Direction, Kind } from '../domain/codes.ts';
import { UseCaseError } from '../use-cases/errors.ts';
import { database, type Engine } from './engine.ts';

export interface Series {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly year: number;
}

/** How often a number that another process took first is asked for again. */
const tries = 30;
const longestPauseMs = 40;

/**
 * Gives work the next number of a series. Inside this process one has its turn after another; another process may still
 * take the number first, and then the work is done again with the next one. A number exists only with its request.
 */
export function createNumberSeries(engine: Engine) {
  const tails = new Map<string, Promise<unknown>>();

  async function attempt<T>(series: Series, work: (number: number) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      const number = (await newestNumber(engine, series)) + 1;
      try {
        return await work(number);
      } catch (error) {
        const lost = error instanceof UseCaseError && error.code === 'conflict';
        if (!lost || tried === tries || (await newestNumber(engine, series)) < number) throw error;
        await pause(Math.random() * longestPauseMs);
      }
    }
  }

  return <T>(series: Series, work: (number: number) => Promise<T>): Promise<T> => {
    const key = `${series.kind} ${series.direction} ${series.year}`;
    const turn = () => attempt(series, work);
    const mine = (tails.get(key) ?? Promise.resolve()).then(turn);
    tails.set(
      key,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function newestNumber(engine: Engine, { kind, direction, year }: Series): Promise<number> {
  const [newest] = await engine.query(
    database
      .selectFrom('Request')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('kind', '=', kind)
      .where('direction', '=', direction)
      .where('year', '=', year)
      .compile(),
  );
  return newest?.number ?? 0;
}
