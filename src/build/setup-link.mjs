import { createHash, randomBytes } from 'node:crypto';
import { executeOnD1 } from './d1.mjs';

const dayInMs = 24 * 60 * 60 * 1_000;

/** Makes the one-time link for the first administrator where no program of ours runs to make it; only its hash is stored. */
export function makeSetupLink(place, baseUrl) {
  const secret = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(secret).digest('hex');
  const now = new Date().toISOString();
  const end = new Date(Date.now() + dayInMs).toISOString();
  executeOnD1(
    place,
    `INSERT INTO "OneTimeLink" ("hash", "purpose", "createdAt", "expiresAt") SELECT '${hash}', 'setup', '${now}', '${end}'
     WHERE NOT EXISTS (SELECT 1 FROM "User" WHERE "role" = 'admin' AND "disabledAt" IS NULL)`,
  );
  return `${baseUrl}/setup/${secret}`;
}
