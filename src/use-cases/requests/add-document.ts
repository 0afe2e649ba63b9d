import { z } from 'zod';
import { ownCapacity } from '../../domain/access/permissions.ts';
import { isPaperShared } from '../../domain/access/visibility.ts';
import { type Finding, isBlocking } from '../../domain/finding.ts';
import { keptType, paperFindings } from '../../domain/papers/paper-findings.ts';
import { type PaperRelations, relationFindings } from '../../domain/papers/relations.ts';
import { machineFor, statusIn } from '../../domain/requests/step.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { Actor, UseCaseContext } from '../context.ts';
import { forbidden, invalid, UseCaseError } from '../errors.ts';
import { because, parseInput } from '../parse-input.ts';
import type { DocumentRow } from '../ports/papers.ts';
import { requirePermission } from '../require-permission.ts';
import { appendAction } from './append-action.ts';
import { foreignStateOf } from './is-foreign.ts';
import { loadRequest } from './load-request.ts';

/** Largest document, in bytes. Larger files belong on a carrier whose place is noted. */
export const largestDocument = 20 * 1024 * 1024;

/** The name alone, without the folders that browsers and scripts may send, and without signs that no file system shows. */
const bareName = (sent: string): string =>
  (sent.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim().slice(0, 200) || 'document';

const isNotEmpty = ({ bytes }: { bytes: Uint8Array }): boolean => bytes.length > 0;

export const AddDocumentInput = z
  .strictObject({
    fileName: z.string().transform(bareName),
    bytes: z.instanceof(Uint8Array),
    type: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,59}$/),
    language: z.string().regex(/^[a-z]{2,3}$/),
    released: z.boolean().default(false),
    translationOf: z.uuid().nullable().default(null),
    certified: z.boolean().default(false),
    replaces: z.uuid().nullable().default(null),
  })
  .refine(isNotEmpty, {
    path: ['file'],
    ...because('empty_file', {
      en: 'The file is empty. Choose the right one and send it again.',
      ru: 'Файл пуст. Выберите нужный файл и отправьте снова.',
      kk: 'Файл бос. Қажет файлды таңдап, қайта жіберіңіз.',
    }),
  });
export type AddDocumentInput = z.input<typeof AddDocumentInput>;

export interface DocumentAdded {
  readonly id: string;
  readonly sha256: string;
  readonly sequence: number;
  /** What its sender should look at; none of it stood against keeping it. */
  readonly findings: readonly Finding[];
}

/** Stores a document under its hash and notes it in the log. The bytes are safe before the log names them. */
export async function addDocument(
  ctx: UseCaseContext,
  id: string,
  input: AddDocumentInput,
): Promise<DocumentAdded> {
  requirePermission(ctx, 'request:act');
  const given = parseInput(AddDocumentInput, input);
  const { file } = await loadRequest(ctx, id);
  if (ctx.actor.type !== 'user') throw forbidden();
  const { actor } = ctx;
  const capacity = ownCapacity(actor.role);
  if (!capacity) throw forbidden();
  if (given.bytes.length > largestDocument) throw new UseCaseError('too_large');
  if (statusIn(machineFor(file.content), file.row.status).terminal) throw new UseCaseError('not_allowed_now');
  if (given.released && !mayRelease(actor)) throw forbidden();

  const inside = await ctx.lookInside(given.bytes);
  const relations = inheritOriginal(file.documents, given);
  const papers = seenBy(actor, file.documents);
  const findings = [
    ...paperFindings(inside, given.fileName),
    ...relationFindings(papers, { ...relations, language: given.language }),
  ];
  if (findings.some(isBlocking)) throw invalid(...findings);
  const mediaType = keptType(inside);
  const sha256 = await sha256Hex(given.bytes);
  await ctx.blobs.put(sha256, given.bytes, mediaType);
  const { bytes, ...facts } = given;
  const document: DocumentRow = {
    ...facts,
    ...relations,
    mediaType,
    id: ctx.newId(),
    requestId: file.row.id,
    size: bytes.length,
    sha256,
    uploadedById: actor.id,
    uploadedByState: actor.role === 'liaison' ? actor.state : null,
    uploadedAt: ctx.clock.now(),
  };
  const added = (sequence: number): DocumentAdded => ({ id: document.id, sha256, sequence, findings });
  const { action } = await appendAction(
    ctx,
    file,
    {
      action: 'document_added',
      capacity,
      status: file.row.status,
      payload: {
        documentId: document.id,
        value: document.type,
        sha256,
        released: document.released,
        ...relationsInLog(relations),
      },
      addedDocument: document,
    },
    ({ action: { sequence } }) => ({ status: 201, body: added(sequence) }),
  );
  return added(action.sequence);
}

/** A newer version of a translation translates what the older one did. */
function inheritOriginal(papers: readonly DocumentRow[], given: PaperRelations): PaperRelations {
  const { translationOf, certified, replaces } = given;
  const older = papers.find(({ id }) => id === replaces);
  return { translationOf: translationOf ?? older?.translationOf ?? null, certified, replaces };
}

/** The log keeps what is so; a paper that stands alone leaves no trace of it. */
const relationsInLog = ({ translationOf, certified, replaces }: PaperRelations) => ({
  ...(translationOf === null ? {} : { translationOf }),
  ...(certified ? { certified } : {}),
  ...(replaces === null ? {} : { replaces }),
});

const seenBy = (actor: Person, papers: readonly DocumentRow[]): readonly DocumentRow[] => {
  const state = foreignStateOf(actor);
  return state === null ? papers : papers.filter((paper) => isPaperShared(paper, state));
};

type Person = Extract<Actor, { type: 'user' }>;

/** Showing a paper to another state is the Department's decision (УПК 568). */
const mayRelease = ({ role }: Person): boolean => role === 'central' || role === 'central_head';
