/** The same numbers every time, so that two runs, and product and floor, have the same data. */
export interface Random {
  next(): number;
  below(limit: number): number;
  pick<Value>(values: readonly Value[]): Value;
  chance(share: number): boolean;
}

/** Mulberry32: small, quick, and even enough for invented data. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('Nothing to pick from');
      return value;
    },
    chance: (share) => next() < share,
  };
}

/** Ids in the form of UUIDv7, ascending within one maker: as in service, a newer row stands behind an older one. */
export function idMaker(random: Random): (ms: number) => string {
  let counter = 0;
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0').slice(-length);
  return (ms) => {
    counter += 1;
    const time = hex(ms, 12);
    const tail = hex(counter, 8) + hex(random.below(2 ** 16), 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter >>> 20, 3)}-8${hex(random.below(2 ** 12), 3)}-${tail}`;
  };
}
