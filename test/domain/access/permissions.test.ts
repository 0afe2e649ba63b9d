import { describe, expect, it } from 'vitest';
import {
  actsAs,
  capacitiesFor,
  hasPermission,
  type Permission,
  permissions,
  permissionsOf,
  records,
} from '../../../src/domain/access/permissions.ts';
import { type ActorCode, actorCodes, type Role, roles } from '../../../src/domain/codes.ts';

const holders: Record<Permission, readonly Role[]> = {
  'request:create': ['prosecutor', 'central', 'central_head', 'chancery', 'liaison'],
  'request:read': ['prosecutor', 'central', 'central_head', 'signatory', 'chancery', 'liaison', 'leadership'],
  'request:act': ['prosecutor', 'central', 'central_head', 'signatory', 'chancery', 'liaison'],
  'request:list': [
    'prosecutor',
    'central',
    'central_head',
    'signatory',
    'chancery',
    'liaison',
    'leadership',
    'auditor',
  ],
  'counts:read': ['prosecutor', 'central', 'central_head', 'signatory', 'chancery', 'leadership'],
  'assets:count': ['central', 'central_head', 'signatory', 'leadership'],
  'registry:read': [...roles],
  'registry:impact': ['treaty_officer'],
  'registry:correct': ['treaty_officer'],
  'registry:history': roles.filter((role) => role !== 'liaison'),
  'pipeline:read': ['central', 'central_head', 'signatory', 'treaty_officer', 'leadership', 'auditor'],
  'pipeline:write': ['treaty_officer'],
  'offices:read': [...roles],
  'flows:read': roles.filter((role) => role !== 'liaison'),
  'users:manage': ['admin'],
  'outbox:read': ['admin'],
  'audit:read': ['auditor'],
  'access-log:read': ['auditor'],
};

/** Per role: the codes it acts as, and those it records. Every other code is out of its reach. */
const capacities: Record<Role, { acts: readonly ActorCode[]; records: readonly ActorCode[] }> = {
  prosecutor: { acts: ['INV', 'RP', 'EXEC'], records: ['IJ', 'COURT', 'MVD', 'CUST'] },
  central: { acts: ['DIC'], records: ['MFA', 'MVD', 'CUST', 'EXEC', 'SC', 'DC', 'IJ', 'FLO'] },
  central_head: { acts: ['DICH', 'DIC'], records: ['MFA', 'MVD', 'CUST', 'EXEC', 'SC', 'DC', 'IJ', 'FLO'] },
  signatory: { acts: ['PG'], records: [] },
  chancery: { acts: ['REG'], records: ['MFA'] },
  liaison: { acts: ['FLO'], records: [] },
  treaty_officer: { acts: [], records: [] },
  leadership: { acts: [], records: [] },
  auditor: { acts: [], records: [] },
  admin: { acts: [], records: [] },
};

describe('the permission table', () => {
  it.each(permissions)('%s belongs to exactly the roles listed for it', (permission) => {
    expect(roles.filter((role) => hasPermission(role, permission))).toEqual(
      roles.filter((role) => holders[permission].includes(role)),
    );
  });

  it.each(['admin', 'auditor', 'treaty_officer'] as const)('%s reads no request', (role) => {
    expect(permissionsOf[role]).not.toContain('request:read');
    expect(permissionsOf[role]).not.toContain('request:act');
  });
});

describe('the capacities of the roles', () => {
  const pairs = roles.flatMap((role) => actorCodes.map((code) => [role, code] as const));

  it.each(pairs)('%s meets a step given to %s in the capacity the table says', (role, code) => {
    const acts = capacities[role].acts.includes(code);
    const recorded = !acts && capacities[role].records.includes(code);
    expect(capacitiesFor(role, [code])).toEqual({
      acts: acts ? code : undefined,
      records: recorded ? code : undefined,
    });
  });

  it('someone who may act does not record the same step', () => {
    expect(capacitiesFor('prosecutor', ['IJ', 'RP'])).toEqual({ acts: 'RP', records: undefined });
    expect(capacitiesFor('central', ['EXEC', 'DIC'])).toEqual({ acts: 'DIC', records: undefined });
  });

  it('the head of the department acts as head where the law names both head and executor', () => {
    expect(capacitiesFor('central_head', ['DIC', 'DICH']).acts).toBe('DICH');
  });

  it('only the sweeps act as the system', () => {
    expect(capacitiesFor('system', ['DIC', 'SYS'])).toEqual({ acts: 'SYS', records: undefined });
    expect(capacitiesFor('system', ['DIC'])).toEqual({ acts: undefined, records: undefined });
    for (const role of roles) expect([...actsAs[role], ...records[role]]).not.toContain('SYS');
  });
});
