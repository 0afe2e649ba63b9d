import type { Context } from 'hono';
import type { UseCaseContext } from '../../../../use-cases/context.ts';
import { notFound, UseCaseError } from '../../../../use-cases/errors.ts';
import type { InternalView } from '../../../../use-cases/requests/request-view.ts';
import { viewRequest } from '../../../../use-cases/requests/view-request.ts';
import type { AppEnv } from '../../../context.ts';
import { type DraftSection, sectionsFor } from './sections.ts';

/** A request whose contents this person may change now, with the sections open to them. */
export interface OpenDraft {
  readonly view: InternalView;
  readonly sections: readonly DraftSection[];
}

/** The contents stand: a bookmark, or the way back after filing. Pages lead to the request itself. */
export class NothingToChange extends UseCaseError {
  readonly id: string;

  constructor(id: string) {
    super('forbidden');
    this.id = id;
  }
}

export async function viewOwn(c: Context<AppEnv>, ctx: UseCaseContext): Promise<InternalView> {
  const view = await viewRequest(ctx, c.req.param('id') ?? '');
  if (view.view === 'shared') throw notFound();
  return view;
}

export async function openDraft(c: Context<AppEnv>, ctx: UseCaseContext): Promise<OpenDraft> {
  const view = await viewOwn(c, ctx);
  if (view.editable.length === 0) throw new NothingToChange(view.id);
  // Papers are added as a step of their own, so they are open wherever the rest is.
  const editable = view.editable === 'all' ? 'all' : [...view.editable, 'documents'];
  return { view, sections: sectionsFor(view.kind, editable) };
}

export function sectionOf(c: Context<AppEnv>, { sections }: OpenDraft): DraftSection {
  const section = sections.find(({ id }) => id === c.req.param('section'));
  if (!section) throw notFound();
  return section;
}
