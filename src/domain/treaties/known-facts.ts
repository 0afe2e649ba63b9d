/** A recorded value without what is not known in it: `null` and absence mean the same. */
export function knownFacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(knownFacts);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const known = knownFacts(part);
      return known === undefined ? [] : [[key, known]];
    }),
  );
}
