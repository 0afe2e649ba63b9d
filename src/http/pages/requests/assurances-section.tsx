import { recordActionNames } from '../../../domain/law/kz/record-action-names.ts';
import { assuranceArticles } from '../../../domain/requests/assurance-articles.ts';
import type { Assurance } from '../../../domain/requests/assurances.ts';
import type { Treaty } from '../../../domain/treaties/treaty.ts';
import { caseRecords } from '../../../i18n/messages/case-records.ts';
import { Section, Tag } from '../components/display.tsx';
import { codeName } from './record-names.ts';
import { FormLink, Line, mayTake, Papers, type RecordsProps, Words } from './record-parts.tsx';

function AssuranceLine(props: RecordsProps & { assurance: Assurance; treaties: readonly Treaty[] }) {
  const { page, assurance } = props;
  const { kind, state, authority, on, duties, developments, stands } = assurance;
  const articles = assuranceArticles(kind, props.treaties).map((article) => page.t(article));
  return (
    <li>
      <Tag tone={stands ? 'success' : 'danger'}>{page.t(stands ? caseRecords.stands : caseRecords.fell)}</Tag>{' '}
      <strong>{codeName(page, 'assurance', kind)}</strong>{' '}
      {articles.length > 0 && <span class="k-muted k-small">{articles.join('; ')}</span>}
      <Line parts={[page.state(state), authority, on && page.date(on)]} />
      <Words page={page} text={assurance.text} />
      <Papers {...props} record={assurance} />
      {duties.length > 0 && (
        <p class="k-small">
          {page.t(caseRecords.agreedDuties)}:{' '}
          {duties.map((duty) => codeName(page, 'duties', duty)).join(', ')}
        </p>
      )}
      {developments.length > 0 && (
        <ul class="ds-list k-small">
          {developments.map((one) => (
            <li>
              {[
                codeName(page, 'development', one.development, 'follow_assurance'),
                one.on && page.date(one.on),
                one.text,
              ]
                .filter(Boolean)
                .join(' · ')}
              <Papers {...props} record={one} />
            </li>
          ))}
        </ul>
      )}
      <FormLink {...props} action="follow_assurance" label={caseRecords.follow} record={assurance.id} />
    </li>
  );
}

/** What another State promised for the person, or Kazakhstan promised, and what became of it. */
export function AssurancesSection(
  props: RecordsProps & { assurances: readonly Assurance[]; treaties: readonly Treaty[]; kind: string },
) {
  const { page, assurances, kind } = props;
  if (assurances.length === 0 && (kind === 'mla' || !mayTake(props, 'record_assurance'))) return null;
  return (
    <Section id="assurances" title={page.t(caseRecords.assurances)}>
      {assurances.length === 0 ? (
        <p class="k-muted">{page.t(caseRecords.assurancesNone)}</p>
      ) : (
        <ul class="k-plain-list">
          {assurances.map((assurance) => (
            <AssuranceLine {...props} assurance={assurance} />
          ))}
        </ul>
      )}
      <FormLink {...props} action="record_assurance" label={recordActionNames.record_assurance} />
    </Section>
  );
}
