import { checklistsFor, isRequired, pathOf } from '../../../domain/requests/checklist.ts';
import { RequestContent } from '../../../domain/requests/request-content.ts';
import type { Text } from '../../../domain/text.ts';
import { type DraftValues, reciprocityChoice } from './draft-values.ts';

/** Something the law asks the request to say or to attach. */
export interface Demand {
  readonly path: string;
  readonly text: Text;
  readonly required: boolean;
  readonly proposed: boolean;
  readonly sources: readonly string[];
}

export interface Demands {
  /** What the law says of a field the form has anyway. */
  at(path: string): Demand | undefined;
  readonly all: readonly Demand[];
  readonly details: readonly Demand[];
  readonly papers: readonly Demand[];
}

/** As much of the draft as decides which lists apply; what is badly typed elsewhere does not matter here. */
function outlineOf(values: DraftValues): RequestContent {
  const { kind, direction, basis, measures, texts } = values;
  const treatyIds = basis.filter((id) => id !== reciprocityChoice).slice(0, 10);
  const purpose = texts.get('/purpose');
  const role = texts.get('/role');
  const provisionalArrest = texts.get('/details/provisionalArrest');
  const outline = RequestContent.safeParse({
    kind,
    direction,
    state: 'XX',
    measures: measures.map((code) => ({ code })),
    ...(basis.includes(reciprocityChoice) && { legalBasis: { reciprocity: {} } }),
    ...(treatyIds.length > 0 && { legalBasis: { treatyIds } }),
    ...(purpose && { purpose }),
    ...(role && { role }),
    ...(provisionalArrest && { details: { provisionalArrest } }),
  });
  return outline.success ? outline.data : RequestContent.parse({ kind, direction, state: 'XX' });
}

/** What the law asks of this draft, each place once, naming every instrument that asks for it. */
export function demandsOn(values: DraftValues, isBilateral: (treatyId: string) => boolean): Demands {
  const content = outlineOf(values);
  const byPath = new Map<string, Demand>();
  for (const list of checklistsFor(content, isBilateral)) {
    for (const item of list.items) {
      const path = pathOf(item.at);
      const known = byPath.get(path);
      byPath.set(path, {
        path,
        text: known?.text ?? item.text,
        required: (known?.required ?? false) || isRequired(item, content),
        proposed: known?.proposed ?? item.proposed === true,
        sources: [...(known?.sources ?? []), item.source],
      });
    }
  }
  const all = [...byPath.values()];
  return {
    at: (path) => byPath.get(path),
    all,
    details: all.filter(({ path }) => path.startsWith('/details/')),
    papers: all.filter(({ path }) => path.startsWith('/documents/')),
  };
}
