import { centralAuthorityFor } from '../../domain/law/kz/central-authority.ts';
import { followUpsOf } from '../../domain/law/kz/follow-ups.ts';
import { totalsOf } from '../../domain/requests/assets.ts';
import { restsOnReciprocity, treatyIdsOf } from '../../domain/requests/legal-basis.ts';
import { windowOf } from '../../domain/requests/specialty-window.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import { assessLegalBasis } from '../../domain/treaties/assess-legal-basis.ts';
import { namesPgoAsCentralAuthority } from '../../domain/treaties/central-authorities.ts';
import { checkBasisHolds } from '../../domain/treaties/check-basis-holds.ts';
import type { UseCaseContext } from '../context.ts';
import { editingOf } from './editing.ts';
import { filedBasis } from './filed-basis.ts';
import type { LoadedRequest } from './load-request.ts';
import { relatedRequests } from './related-requests.ts';
import type { InternalView } from './request-view.ts';
import { situationOf } from './situation.ts';

export async function internalView(ctx: UseCaseContext, loaded: LoadedRequest): Promise<InternalView> {
  const { file, state } = loaded;
  const { row, content } = file;
  const situation = await situationOf(ctx, loaded.case);
  const { registry, today, homeState } = situation;
  const status = statusIn(machineFor(content), row.status);
  return {
    ...content,
    view: 'internal',
    id: row.id,
    reference: row.reference,
    status: row.status,
    statusName: status.name,
    terminal: status.terminal,
    sequence: row.sequence,
    office: row.officeCode,
    executingOffice: row.executingOfficeCode,
    assigneeId: row.assigneeId,
    createdById: row.createdById,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    centralAuthority: centralAuthorityFor({
      kind: content.kind,
      stage: content.stage,
      measures: content.measures.map(({ code }) => code),
      treatyNamesPgo: treatyIdsOf(content).some((id) => namesPgoAsCentralAuthority(registry.byId.get(id))),
      reciprocity: restsOnReciprocity(content),
    }),
    tracks: state.tracks,
    controlledUntil: row.controlledUntil,
    visibleToState: row.visibleToState,
    namesReleased: state.namesReleased,
    documents: file.documents.map(({ requestId: _, ...document }) => document),
    questions: state.questions,
    assurances: state.assurances,
    conditions: state.conditions,
    specialty: state.specialty,
    specialtyWindow: windowOf(situation),
    assets: state.assets,
    assetTotals: totalsOf(state.assets),
    related: await relatedRequests(ctx, content.relatedTo),
    followUps: followUpsOf({ ...row, role: content.role }),
    basis: {
      assessment: assessLegalBasis(registry, {
        homeState,
        language: ctx.actor.type === 'user' ? ctx.actor.language : undefined,
        kind: content.kind,
        direction: content.direction,
        state: content.state,
        on: today,
        offences: content.offences.map(({ category }) => category),
        offenceDate: earliest(content.offences.map(({ committedOn }) => committedOn)),
        measures: content.measures.map(({ code }) => code),
        role: content.role,
      }),
      findings: checkBasisHolds(registry, content, { on: today, homeState }),
      filed: await filedBasis(ctx, loaded),
    },
    editable: editingOf(ctx.actor, row).fields,
  };
}

const earliest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates.filter((date) => date !== undefined).sort()[0];
