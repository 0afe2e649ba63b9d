import type { ActorCode, Role } from '../codes.ts';

/** What a person may ask for at all. Which records they then see is a matter of scope, decided per request. */
export const permissions = [
  'request:create',
  'request:read',
  'request:act',
  'request:list',
  'counts:read',
  'assets:count',
  'registry:read',
  'registry:impact',
  'registry:correct',
  'registry:history',
  'pipeline:read',
  'pipeline:write',
  'offices:read',
  'flows:read',
  'users:manage',
  'outbox:read',
  'audit:read',
  'access-log:read',
] as const;
export type Permission = (typeof permissions)[number];

const foreignFacts = ['registry:read', 'offices:read'] as const satisfies readonly Permission[];
/** Who changed the registry, and the statuses of internal work, are told to our own people only. */
const facts = [...foreignFacts, 'registry:history', 'flows:read'] as const satisfies readonly Permission[];
const steps = ['request:read', 'request:act', 'request:list'] as const satisfies readonly Permission[];
const files = [...steps, ...facts] as const satisfies readonly Permission[];

export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  prosecutor: ['request:create', 'counts:read', ...files],
  central: ['request:create', 'counts:read', 'assets:count', 'pipeline:read', ...files],
  central_head: ['request:create', 'counts:read', 'assets:count', 'pipeline:read', ...files],
  signatory: ['counts:read', 'assets:count', 'pipeline:read', ...files],
  chancery: ['request:create', 'counts:read', ...files],
  liaison: ['request:create', ...steps, ...foreignFacts],
  treaty_officer: ['registry:impact', 'registry:correct', 'pipeline:read', 'pipeline:write', ...facts],
  leadership: ['counts:read', 'assets:count', 'request:read', 'request:list', 'pipeline:read', ...facts],
  auditor: ['audit:read', 'access-log:read', 'request:list', 'pipeline:read', ...facts],
  admin: ['users:manage', 'outbox:read', ...facts],
};

export const hasPermission = (role: Role, permission: Permission): boolean =>
  permissionsOf[role].includes(permission);

const centralRecords = [
  'MFA',
  'MVD',
  'CUST',
  'EXEC',
  'SC',
  'DC',
  'IJ',
  'FLO',
] as const satisfies readonly ActorCode[];

/** Actor codes of the law that an account's holder acts as, the nearest to the office first. */
export const actsAs: Readonly<Record<Role, readonly ActorCode[]>> = {
  prosecutor: ['INV', 'RP', 'EXEC'],
  central: ['DIC'],
  central_head: ['DICH', 'DIC'],
  signatory: ['PG'],
  chancery: ['REG'],
  liaison: ['FLO'],
  treaty_officer: [],
  leadership: [],
  auditor: [],
  admin: [],
};

/** Bodies whose decisions the holder may enter, with a reference or a document; FLO stands for a letter received. */
export const records: Readonly<Record<Role, readonly ActorCode[]>> = {
  prosecutor: ['IJ', 'COURT', 'MVD', 'CUST'],
  central: centralRecords,
  central_head: centralRecords,
  signatory: [],
  chancery: ['MFA'],
  liaison: [],
  treaty_officer: [],
  leadership: [],
  auditor: [],
  admin: [],
};

/** The capacity in which a role does what no step of a machine is: opening, changing, adding papers. */
export const ownCapacity = (role: Role): ActorCode | undefined => actsAs[role][0];

export interface Capacities {
  readonly acts: ActorCode | undefined;
  readonly records: ActorCode | undefined;
}

/**
 * In what capacity a role may do a step that the law gives to `by`. Someone who acts themselves does not record:
 * at most one of the two is set. `system` is the sweeps, which alone act as SYS.
 */
export function capacitiesFor(role: Role | 'system', by: readonly ActorCode[]): Capacities {
  if (role === 'system') return { acts: by.find((code) => code === 'SYS'), records: undefined };
  const acts = actsAs[role].find((code) => by.includes(code));
  const recorded = records[role].find((code) => by.includes(code));
  return { acts, records: acts === undefined ? recorded : undefined };
}
