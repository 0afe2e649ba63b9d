import { type Source, sources } from './sources.ts';

/** Short keys by which the tables cite the treaties of the registry, by treaty id. */
export const treatySources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Source>(sources).flatMap(([key, { treatyId }]) => (treatyId ? [[treatyId, key]] : [])),
);
