import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Replaces each failed union by the mistakes of the alternative that the sender most likely meant. */
export function narrowUnions(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const alternatives = issue.errors.map((errors) => narrowUnions(errors));
    const nearest = alternatives.reduce((best, next) => (isNearer(next, best) ? next : best));
    return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

function isNearer(next: readonly Issue[], best: readonly Issue[]): boolean {
  const strangeness = next.filter(speaksOfAnother).length - best.filter(speaksOfAnother).length;
  if (strangeness !== 0) return strangeness < 0;
  const depth = deepest(next) - deepest(best);
  return depth !== 0 ? depth > 0 : next.length < best.length;
}

/** Signs that another alternative was meant: a foreign field, another tag, another type altogether. */
function speaksOfAnother(issue: Issue): boolean {
  if (issue.code === 'unrecognized_keys') return issue.path.length === 0;
  if (issue.code === 'invalid_value') return issue.values.length === 1;
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

const deepest = (issues: readonly Issue[]): number => Math.max(...issues.map((issue) => issue.path.length));
