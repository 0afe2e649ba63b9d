import { directionNames, kindNames } from '../../../i18n/messages/codes.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import type { Impact } from '../../../use-cases/treaties/impact-of.ts';
import type { ChangePreview } from '../../../use-cases/treaties/preview-change.ts';
import { Alert, PageHeading, Section } from '../components/display.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { ChangedFields } from './changed-fields.tsx';
import { aboutTreaty, type TreatyFormProps } from './correct-form.view.tsx';

const figures = ['open', 'loses', 'becomesUnconfirmed', 'becomesConfirmed'] as const;

function ImpactTable({ page, impact: { lines, isWhole } }: { page: PageContext; impact: Impact }) {
  if (lines.length === 0) return <p>{page.t(treatyChanges.impactNone)}</p>;
  return (
    <>
      {lines.some(({ loses }) => loses > 0) && (
        <Alert tone="danger">
          {page.t(treatyChanges.loses)}: {page.number(lines.reduce((sum, { loses }) => sum + loses, 0))}
        </Alert>
      )}
      {!isWhole && <Alert tone="warning">{page.t(treatyChanges.impactFloor)}</Alert>}
      <div class="k-table">
        <table class="ds-table">
          <caption>{page.t(treatyChanges.impactCaption)}</caption>
          <thead>
            <tr>
              <th scope="col">{page.t(site.kind)}</th>
              <th scope="col">{page.t(site.direction)}</th>
              {figures.map((figure) => (
                <th scope="col" class="k-number">
                  {page.t(treatyChanges[figure])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr>
                <th scope="row">{page.t(kindNames[line.kind])}</th>
                <td>{page.t(directionNames[line.direction])}</td>
                {figures.map((figure) => (
                  <td class="k-number">{page.number(line[figure])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What will change and whom it touches, before it is saved. */
export function WeighStep({
  page,
  treaty,
  preview,
  action,
  carried,
}: Pick<TreatyFormProps, 'page' | 'treaty'> & {
  readonly preview: ChangePreview;
  readonly action: string;
  readonly carried: readonly (readonly [string, string])[];
}) {
  const title = page.t(treatyChanges.weighTitle);
  return (
    <Layout page={page} title={title}>
      <PageHeading title={title}>{aboutTreaty({ page, treaty })}</PageHeading>
      <ChangedFields page={page} fields={preview.fields} caption={page.t(treatyChanges.whatChanges)} />
      <Section id="impact" title={page.t(treatyChanges.impact)}>
        <ImpactTable page={page} impact={preview} />
      </Section>
      <form method="post" action={action} class="k-form">
        {carried.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="k-actions">
          <button type="submit" name="intent" value="save" class="ds-button">
            {page.t(treatyChanges.save)}
          </button>
          <button type="submit" name="intent" value="edit" class="ds-button" data-variant="secondary">
            {page.t(treatyChanges.back)}
          </button>
        </div>
      </form>
    </Layout>
  );
}
