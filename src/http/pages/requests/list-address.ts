import type { PageContext } from '../page-context.ts';

/** Where in the list a page begins, and what a redirect says: no part of what is asked. */
const passing: readonly string[] = ['cursor', 'from', 'done'];

/** This list with something else asked, from its first page; `undefined` takes a part away. */
export function listAddress(
  { address }: PageContext,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const [, query = ''] = address.split('?');
  const parameters = new URLSearchParams(query);
  for (const name of passing) parameters.delete(name);
  for (const [name, value] of [...parameters]) if (value === '') parameters.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  const asked = parameters.toString();
  return asked ? `/requests?${asked}` : '/requests';
}

/** What a form of the list passes on untouched. */
export const keptFields = ({ address }: PageContext, own: readonly string[]): [string, string][] =>
  [...new URLSearchParams(address.split('?')[1] ?? '')].filter(
    ([name, value]) => value !== '' && ![...own, ...passing].includes(name),
  );
