import type { PageContext } from '../page-context.ts';

/** Where in the list a page begins, and what a redirect says: no part of what is asked. */
const passing: readonly string[] = ['cursor', 'from', 'done'];

/** This list with something else asked, from its first page; `undefined` takes a part away. */
export function listAddress(
  page: PageContext,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const parameters = parametersOf(page);
  for (const name of passing) parameters.delete(name);
  for (const [name, value] of [...parameters]) if (value === '') parameters.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  return withQuery('/requests', parameters);
}

function parametersOf({ address }: PageContext): URLSearchParams {
  const parameters = new URLSearchParams(address.split('?')[1] ?? '');
  parameters.delete('done');
  return parameters;
}

const withQuery = (path: string, parameters: URLSearchParams): string => {
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
};

/** The list as it is, where in it the reader stands included; `done` is said once. */
export function viewAddress(page: PageContext, done?: string): string {
  const parameters = parametersOf(page);
  if (done) parameters.set('done', done);
  return withQuery('/requests', parameters);
}

/** Where a form is sent that changes something and comes back to the same view. */
export const formAddress = (page: PageContext, path: string): string => withQuery(path, parametersOf(page));

/** What a form of the list passes on untouched. */
export const keptFields = ({ address }: PageContext, own: readonly string[]): [string, string][] =>
  [...new URLSearchParams(address.split('?')[1] ?? '')].filter(
    ([name, value]) => value !== '' && ![...own, ...passing].includes(name),
  );
