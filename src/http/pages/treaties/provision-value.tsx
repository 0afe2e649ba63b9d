import type { ProvisionKey } from '../../../domain/treaties/provision-fields.ts';
import { provisionCodes, provisionParts } from '../../../i18n/messages/provision-parts.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import type { PageContext } from '../page-context.ts';
import { type Part, provisionEditors } from './provision-editors.ts';

/** A code in the reader's words; anything else as it was noted. */
export const codeInWords = (page: PageContext, code: unknown): string => {
  const words = provisionCodes[String(code)];
  return words ? page.t(words) : String(code);
};

export const partName = (page: PageContext, name: string): string => {
  const words = provisionParts[name];
  return words ? page.t(words) : name;
};

const valueIn = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const Noted = ({ children }: { children: string }) => <span lang="en">{children}</span>;

function Parts({ page, parts, value }: { page: PageContext; parts: readonly Part[]; value: unknown }) {
  const told = parts.filter(({ name }) => ![null, undefined, ''].includes(valueIn(value, name) as null));
  return (
    <ul class="ds-list">
      {told.map(({ name, form }) => (
        <li>
          <span class="k-muted">{partName(page, name)}: </span>
          {form === 'choice' ? (
            codeInWords(page, valueIn(value, name))
          ) : (
            <Noted>{String(valueIn(value, name))}</Noted>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is recorded on one matter: codes in the reader's language, extracts in the one they were made in. */
export function ProvisionValue({
  page,
  matter,
  value,
}: {
  page: PageContext;
  matter: ProvisionKey;
  value: unknown;
}) {
  const editor = provisionEditors[matter];
  if (editor.form === 'yes-no') return <>{page.t(value ? treatyChanges.yes : treatyChanges.no)}</>;
  if (editor.form === 'choice') return <>{codeInWords(page, value)}</>;
  if (editor.form === 'parts') return <Parts page={page} parts={editor.parts} value={value} />;
  if (provisionCodes[String(value)]) return <>{codeInWords(page, value)}</>;
  if (!Array.isArray(value)) return <Noted>{String(value)}</Noted>;
  if (!('parts' in editor)) return <Noted>{value.join('; ')}</Noted>;
  return (
    <details>
      <summary>{page.number(value.length)}</summary>
      {value.map((row) => (
        <Parts page={page} parts={editor.parts} value={row} />
      ))}
    </details>
  );
}
