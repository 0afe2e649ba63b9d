import { describe, expect, it } from 'vitest';
import { hasPermission, permissions } from '../../src/domain/access/permissions.ts';
import { roles } from '../../src/domain/codes.ts';
import { requirePermission } from '../../src/use-cases/require-permission.ts';

const person = {
  type: 'user',
  id: '1',
  name: 'Demo',
  email: 'd@komek.example',
  office: null,
  state: null,
  language: 'kk',
} as const;

describe('asking for a permission', () => {
  it.each(roles)('refuses %s exactly what the table does not give', (role) => {
    for (const permission of permissions) {
      const ask = () => requirePermission({ actor: { ...person, role } }, permission);
      if (hasPermission(role, permission)) expect(ask).not.toThrow();
      else expect(ask).toThrow('forbidden');
    }
  });

  it('refuses jobs and the command line nothing', () => {
    for (const permission of permissions) {
      expect(() => requirePermission({ actor: { type: 'system', job: 'sweep' } }, permission)).not.toThrow();
    }
  });
});
