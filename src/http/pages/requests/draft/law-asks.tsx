import { bilateralTreaty } from '../../../../domain/law/kz/bilateral-source.ts';
import { type Source, sources } from '../../../../domain/law/kz/sources.ts';
import { draft } from '../../../../i18n/messages/draft.ts';
import { requestForm } from '../../../../i18n/messages/request-form.ts';
import { site } from '../../../../i18n/messages/site.ts';
import { Tag } from '../../components/display.tsx';
import type { PageContext } from '../../page-context.ts';
import type { Demand, Demands } from '../demands.ts';
import { type DraftSection, isIn } from './sections.ts';

const codeText = { en: 'rus', ru: 'rus', kk: 'kaz' };

interface Place {
  readonly href: string;
  readonly isCode: boolean;
}

/** Where the instruments that a citation names can be read: a treaty in the registry, the Code where the State publishes it. */
function placesOf(page: PageContext, citation: string): readonly Place[] {
  const tables: Readonly<Record<string, Source>> = sources;
  const keys = citation.split(/[;,]\s+/).map((piece) => piece.trim().split(/[\s:]/)[0] ?? '');
  const places = keys.flatMap((key): readonly Place[] => {
    const treatyId = tables[key]?.treatyId ?? (bilateralTreaty(key) && key);
    if (treatyId) return [{ href: `/treaties/${treatyId}`, isCode: false }];
    if (tables[key]?.form !== 'code') return [];
    const code = `https://adilet.zan.kz/${codeText[page.language]}/docs/K1400000231`;
    return [{ href: code, isCode: true }];
  });
  return places.filter(({ href }, index) => places.findIndex((place) => place.href === href) === index);
}

function Asked({ page, demand }: { page: PageContext; demand: Demand }) {
  const citation = demand.sources.join('; ');
  return (
    <li>
      {page.t(demand.text)}{' '}
      <Tag tone={demand.required ? 'info' : 'neutral'}>
        {page.t(demand.required ? requestForm.required : site.optional)}
      </Tag>
      <p class="k-muted k-small">
        {page.cite(citation)}
        {placesOf(page, citation).map(({ href, isCode }) => (
          <>
            {' · '}
            <a class="ds-link" href={href} {...(isCode && { rel: 'noreferrer external' })}>
              {page.t(isCode ? draft.openCode : draft.openTreaty)}
            </a>
          </>
        ))}
      </p>
    </li>
  );
}

interface LawAsksProps {
  readonly page: PageContext;
  readonly section: DraftSection;
  readonly demands: Demands;
}

/** What the law asks in a section and where it says so; folded, for whoever wants to read it. */
export function LawAsks({ page, section, demands }: LawAsksProps) {
  const asked = demands.all
    .filter(({ path }) => isIn(section, path))
    .sort((a, b) => Number(b.required) - Number(a.required));
  if (asked.length === 0) return null;
  return (
    <details class="k-step k-law">
      <summary>{page.t(draft.lawAsks, { count: asked.length })}</summary>
      <div>
        <ul class="k-plain-list">
          {asked.map((demand) => (
            <Asked page={page} demand={demand} />
          ))}
        </ul>
      </div>
    </details>
  );
}
