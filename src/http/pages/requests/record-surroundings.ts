import { assetInstruments } from '../../../domain/law/kz/assets.ts';
import { isKnownState } from '../../../domain/treaties/state-codes.ts';
import type { Registry, Treaty } from '../../../domain/treaties/treaty.ts';
import { listStates } from '../../../i18n/state-names.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';
import type { Option } from '../components/fields.tsx';
import type { PageContext } from '../page-context.ts';
import { titleFor } from '../treaties/treaty-title.ts';
import type { RecordSurroundings } from './record-options.ts';

/** What the forms of the records offer beside their own tables. */
export function recordSurroundings(
  page: PageContext,
  view: InternalView,
  registry: Registry,
  homeState: string,
): Pick<RecordSurroundings, 'states' | 'countries' | 'instruments'> {
  return {
    states: [view.state, homeState],
    countries: listStates(page.language)
      .filter(({ code }) => isKnownState(code))
      .map(({ code, name }) => ({ value: code, label: name })),
    instruments: instruments(page, view, registry),
  };
}

/** The Code and the law, the conventions on property, and the treaties on assistance with the State or already named. */
function instruments(page: PageContext, view: InternalView, registry: Registry): readonly Option[] {
  const own = assetInstruments.map(({ code, name }) => ({ value: code, label: page.t(name) }));
  const named = view.assets.flatMap(({ instrument, amounts }) => [
    instrument,
    ...amounts.map((amount) => amount.instrument),
  ]);
  const treaties = [
    ...(registry.byState.get(view.state) ?? []).filter(isAssistance),
    ...named.flatMap((id) => (id === null ? [] : (registry.byId.get(id) ?? []))),
  ];
  const others = new Map(
    treaties
      .filter(({ id }) => !own.some(({ value }) => value === id))
      .map(({ id, titles }) => [id, { value: id, label: titleFor(titles, page.language).title }]),
  );
  return [...own, ...others.values()];
}

const isAssistance = ({ form, kinds }: Treaty): boolean => form === 'bilateral' && kinds.includes('mla');
