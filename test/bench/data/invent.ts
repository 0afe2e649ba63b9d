import { createHash } from 'node:crypto';
import type { ActorCode } from '../../../src/domain/codes.ts';
import type {
  ActingPerson,
  Action,
  ActionPayload,
  ActionTexts,
} from '../../../src/domain/requests/action.ts';
import { caseStateOf } from '../../../src/domain/requests/case-state.ts';
import { courseOf } from '../../../src/domain/requests/course.ts';
import { canonicalJson, chainStart } from '../../../src/domain/requests/hash-chain.ts';
import { referenceOf } from '../../../src/domain/requests/reference.ts';
import type { RequestContent } from '../../../src/domain/requests/request-content.ts';
import type { UserRow } from '../../../src/use-cases/ports/accounts.ts';
import type { DocumentRow } from '../../../src/use-cases/ports/papers.ts';
import type { RequestRow } from '../../../src/use-cases/ports/requests.ts';
import { cast } from './cast.ts';
import { inventContent, pickState, today } from './contents.ts';
import { idMaker, type Random, seededRandom } from './random.ts';
import { pickRoute, type Route } from './routes.ts';
import { termsOfNames } from './surnames.ts';

export interface InventedRequest {
  readonly row: RequestRow;
  readonly content: RequestContent;
  readonly actions: readonly Action[];
  readonly texts: ReadonlyMap<string, ActionTexts>;
  readonly terms: readonly string[];
  readonly documents: readonly DocumentRow[];
  /** Id of a message long since sent. */
  readonly deliveryId: string;
}

const day = 24 * 60 * 60 * 1_000;
const present = Date.parse(`${today}T00:00:00.000Z`);
const firstDay = Date.parse('2021-11-01T00:00:00.000Z');
const iso = (ms: number) => new Date(ms).toISOString();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const offices = [...cast.prosecutors.keys()];

/** The first offices of the list file more than the last. */
const pickOffice = (random: Random): string =>
  offices[Math.floor(offices.length * random.next() ** 1.5)] ?? 'AST';

const prosecutorOf = (office: string, random: Random): UserRow =>
  random.pick(cast.prosecutors.get(office) ?? cast.central);

/** Who takes a step: of the bodies that the law names, the first. */
function actorFor(code: ActorCode | undefined, office: string, state: string, random: Random): UserRow {
  switch (code) {
    case 'INV':
    case 'RP':
    case 'EXEC':
    case 'COURT':
      return prosecutorOf(office, random);
    case 'DICH':
      return random.pick(cast.heads);
    case 'PG':
      return cast.signatory;
    case 'REG':
      return random.pick(cast.chancery);
    case 'FLO':
      return cast.liaison.get(state) ?? random.pick(cast.central);
    default:
      return random.pick(cast.central);
  }
}

const asActing = ({ id, name, role, office, state }: UserRow): ActingPerson => ({
  id,
  name,
  role,
  office,
  state,
});

interface Step {
  readonly action: string;
  readonly capacity: ActorCode;
  readonly status: string;
  readonly person: UserRow;
  readonly payload: ActionPayload;
}

interface Setting {
  readonly route: Route;
  readonly creator: UserRow;
  readonly office: string;
  readonly executing: string | null;
  readonly assignee: UserRow | undefined;
  readonly state: string;
}

function stepsOf({ route, creator, office, executing, assignee, state }: Setting, random: Random): Step[] {
  const steps: Step[] = [
    { action: 'draft_created', capacity: 'INV', status: route.from, person: creator, payload: {} },
    ...route.steps.map(
      (step): Step => ({
        action: step.action,
        capacity: step.by[0] ?? 'DIC',
        status: step.to,
        person: actorFor(step.by[0], executing ?? office, state, random),
        payload: step.action === 'grant' && executing !== null ? { office: executing } : {},
      }),
    ),
  ];
  if (!assignee) return steps;
  const before = steps[1]?.status ?? route.from;
  const payload = { assigneeId: assignee.id };
  const assigning = {
    action: 'assign',
    capacity: 'DICH',
    status: before,
    person: random.pick(cast.heads),
    payload,
  };
  return [...steps.slice(0, 2), assigning as Step, ...steps.slice(2)];
}

/** A maker of requests, oldest first, each like one that the use cases would have left behind. */
export function requestMaker(count: number) {
  const random = seededRandom(7);
  const makeId = idMaker(random);
  const numbers = new Map<string, number>();

  const numberIn = (series: string): number => {
    const number = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, number);
    return number;
  };

  return (index: number): InventedRequest => {
    const createdMs = Math.floor(firstDay + ((present - firstDay) * index) / count) - day;
    const isOpen = random.chance(index / count > 0.85 ? 0.85 : 0.3);
    const route = pickRoute(random, isOpen);
    const { kind, direction } = route.machine;
    const state = pickState(random);
    const incoming = direction === 'incoming';
    const office = incoming ? 'PGO' : pickOffice(random);
    const creator = incoming ? random.pick(cast.chancery) : prosecutorOf(office, random);
    const isGranted = route.steps.some(({ action }) => action === 'grant');
    const executing = incoming && isGranted ? pickOffice(random) : null;
    const assignee = route.steps.length > 1 && random.chance(0.7) ? random.pick(cast.central) : undefined;
    const year = new Date(createdMs + 5 * 60 * 60 * 1_000).getUTCFullYear();
    const number = numberIn(`${kind} ${direction} ${year}`);
    const id = makeId(createdMs);
    const content = inventContent(random, { kind, direction, state }, iso(createdMs).slice(0, 10), index);
    const isSent = route.steps.some(({ to }) => to === 'sent' || to === 'sent_copy');
    const visible = incoming || (kind !== 'transfer' && isSent);

    const steps = stepsOf({ route, creator, office, executing, assignee, state }, random);
    const pace = Math.min((present - createdMs) * 0.9, (20 + random.below(160)) * day) / steps.length;
    const texts = new Map<string, ActionTexts>();
    let previousHash = chainStart;
    const actions = steps.map((step, place): Action => {
      const actionId = makeId(createdMs);
      const salt = makeId(createdMs);
      texts.set(actionId, { salt });
      const contentHash = place === 0 ? { contentHash: sha256(salt + canonicalJson(content)) } : {};
      const unsealed = {
        id: actionId,
        requestId: id,
        sequence: place + 1,
        action: step.action,
        capacity: step.capacity,
        actor: asActing(step.person),
        at: iso(Math.floor(createdMs + pace * place)),
        status: step.status,
        shared: visible && place > 2,
        payload: { ...step.payload, ...contentHash },
      };
      const sealed = {
        ...unsealed,
        previousHash,
        hash: sha256(canonicalJson({ ...unsealed, previousHash })),
      };
      previousHash = sealed.hash;
      return sealed;
    });

    const hasLimit = isOpen && random.chance(0.8);
    const row: RequestRow = {
      id,
      reference: referenceOf({ kind, direction, year, number }),
      kind,
      direction,
      year,
      number,
      state,
      status: route.status,
      terminal: route.terminal,
      sequence: actions.length,
      headHash: previousHash,
      officeCode: office,
      executingOfficeCode: executing,
      createdById: creator.id,
      assigneeId: assignee?.id ?? null,
      caseNumber: content.caseNumber,
      urgent: content.urgent,
      confidential: content.confidential,
      requiredBy: content.requiredBy ?? null,
      nextDueAt: hasLimit ? iso(present + Math.floor((random.next() * 140 - 20) * day)) : null,
      nextDueClock: null,
      custodyDueAt: null,
      custodyClock: null,
      nextAlarmAt: null,
      visibleToState: visible,
      controlledUntil: random.chance(0.003) ? '2027-12-31' : null,
      createdAt: iso(createdMs),
      updatedAt: actions.at(-1)?.at ?? iso(createdMs),
      ...courseOf(content, actions, caseStateOf(actions, texts)),
    };
    const documents = Array.from(
      { length: random.below(3) },
      (_, place): DocumentRow => ({
        id: makeId(createdMs),
        requestId: id,
        type: random.pick(['court_order', 'letter', 'translation']),
        language: 'ru',
        fileName: `demo-${place + 1}.pdf`,
        mediaType: 'application/pdf',
        size: 10_000 + random.below(100_000),
        sha256: sha256(`${id} ${place}`),
        released: false,
        uploadedById: creator.id,
        uploadedByState: null,
        translationOf: null,
        certified: false,
        replaces: null,
        uploadedAt: row.createdAt,
      }),
    );
    const terms = termsOfNames(
      content.persons.map(({ surname }) => surname),
      [content.caseNumber, content.theirReference ?? ''],
    );
    return { row, content, actions, texts, terms, documents, deliveryId: makeId(createdMs) };
  };
}
