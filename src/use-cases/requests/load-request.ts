import { z } from 'zod';
import { type CaseState, caseStateOf } from '../../domain/requests/case-state.ts';
import type { RequestCase } from '../../domain/requests/request-case.ts';
import type { UseCaseContext } from '../context.ts';
import { notFound } from '../errors.ts';
import type { RequestFile } from '../ports/requests.ts';
import { scopeOf } from './request-scope.ts';

const Id = z.uuid();

export interface LoadedRequest {
  readonly file: RequestFile;
  readonly state: CaseState;
  /** The same request as the rules take it. */
  readonly case: RequestCase;
}

/** The request as this actor may see it; out of sight is `not_found`. */
export async function loadRequest(ctx: UseCaseContext, id: string): Promise<LoadedRequest> {
  if (!Id.safeParse(id).success) throw notFound();
  const file = await ctx.stores.requests.find(id, scopeOf(ctx.actor));
  if (!file) throw notFound();
  return asLoaded(file);
}

export function asLoaded(file: RequestFile): LoadedRequest {
  const state = caseStateOf(file.actions, file.texts);
  return {
    file,
    state,
    case: { id: file.row.id, content: file.content, state, documents: file.documents },
  };
}
