import { kinds } from '../../../domain/codes.ts';
import { kindNames } from '../../../i18n/messages/codes.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import type { registrySummary } from '../../../use-cases/treaties/registry-summary.ts';
import type { PageContext } from '../page-context.ts';

export type RegistrySummary = Awaited<ReturnType<typeof registrySummary>>;

/** What the office publishes beside what this registry holds; the two are never made to agree. */
export const RegistryFigures = ({ page, summary }: { page: PageContext; summary: RegistrySummary }) => (
  <div class="k-table">
    <table class="ds-table">
      <caption>{page.t(treaties.figuresLead)}</caption>
      <thead>
        <tr>
          <td />
          {kinds.map((kind) => (
            <th scope="col" class="k-number">
              {page.t(kindNames[kind])}
            </th>
          ))}
          <th scope="col" class="k-number">
            {page.t(treaties.total)}
          </th>
          <th scope="col" class="k-number">
            {page.t(treaties.states)}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{page.t(treaties.published)}</th>
          {kinds.map((kind) => (
            <td class="k-number">{summary.published[kind]}</td>
          ))}
          <td class="k-number">{summary.published.total}</td>
          <td class="k-number">{summary.published.states}</td>
        </tr>
        <tr>
          <th scope="row">{page.t(treaties.own)}</th>
          {kinds.map((kind) => (
            <td class="k-number">
              <a class="ds-link" href={`/treaties?kind=${kind}&form=bilateral&counted=true`}>
                {summary.own[kind]}
              </a>
            </td>
          ))}
          <td class="k-number">{kinds.reduce((sum, kind) => sum + summary.own[kind], 0)}</td>
          <td class="k-number">{summary.own.states}</td>
        </tr>
      </tbody>
    </table>
  </div>
);
