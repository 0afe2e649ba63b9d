import { treaties } from '../../../i18n/messages/treaties.ts';
import { provisionNames } from '../../../i18n/messages/treaty-codes.ts';
import type { PageContext } from '../page-context.ts';

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

const inWords = (key: string): string =>
  key
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

/** One recorded value of any depth: lists as lists, groups as names and values. */
function Value({ value }: { value: unknown }) {
  if (Array.isArray(value)) {
    const plain = value.every((entry) => typeof entry !== 'object');
    if (plain) return <>{value.join('; ')}</>;
    return (
      <ul class="ds-list">
        {value.map((entry) => (
          <li>
            <Value value={entry} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value !== 'object' || value === null) return <>{String(value)}</>;
  return (
    <ul class="ds-list">
      {Object.entries(value)
        .filter(([, entry]) => !isEmpty(entry))
        .map(([key, entry]) => (
          <li>
            <span class="k-muted">{inWords(key)}: </span>
            <Value value={entry} />
          </li>
        ))}
    </ul>
  );
}

export function Provisions({
  page,
  provisions,
}: {
  page: PageContext;
  provisions: Readonly<Record<string, unknown>> | null;
}) {
  if (provisions === null || isEmpty(provisions))
    return <p class="k-unknown">{page.t(treaties.provisionsUnread)}</p>;
  const told = Object.entries(provisionNames).filter(([key]) => !isEmpty(provisions[key]));
  return (
    <>
      <p class="k-muted k-small">{page.t(treaties.provisionsNote)}</p>
      <dl class="k-facts">
        {told.map(([key, name]) => (
          <div>
            <dt>{page.t(name)}</dt>
            <dd lang="en">
              <Value value={provisions[key]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
