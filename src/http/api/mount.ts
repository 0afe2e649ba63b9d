import { etag } from 'hono/etag';
import { mountAccessLog } from './access-log.ts';
import { mountActions } from './actions.ts';
import { mountAssetSums } from './asset-sums.ts';
import { mountAuthorities } from './authorities.ts';
import { mountAvailableActions } from './available-actions.ts';
import type { Api } from './contract.ts';
import { mountCounts } from './counts.ts';
import { mountCoverage } from './coverage.ts';
import { mountDeadlines } from './deadlines.ts';
import { mountDeliveries } from './deliveries.ts';
import { mountDocs } from './docs.ts';
import { mountDocuments } from './documents.ts';
import { mountEligibility } from './eligibility.ts';
import { mountFigures } from './figures.ts';
import { mountFindings } from './findings.ts';
import { mountGrounds } from './grounds.ts';
import { mountLegalBasis } from './legal-basis.ts';
import { mountMe } from './me.ts';
import { mountOffices } from './offices.ts';
import { mountOpenApi } from './openapi.ts';
import { mountPipeline } from './pipeline.ts';
import { mountPipelineEntries } from './pipeline-entries.ts';
import { mountRegistry } from './registry.ts';
import { mountRequests } from './requests.ts';
import { mountSessions } from './sessions.ts';
import { mountStates } from './states.ts';
import { mountTreaties } from './treaties.ts';
import { mountTreatyChanges } from './treaty-changes.ts';
import { mountUsers } from './users.ts';

/** Single resources, which carry an ETag; where the handler gives none, it is the hash of the answer. */
/** A request is not among them: its tag is its sequence, for If-Match, while its answer also holds the bases of the day. */
const singles = ['/api/v1/me', '/api/v1/treaties/:id', '/api/v1/registry/summary'];

const mounts = [
  mountSessions,
  mountMe,
  mountRequests,
  mountFindings,
  mountGrounds,
  mountEligibility,
  mountAvailableActions,
  mountActions,
  mountDeadlines,
  mountDocuments,
  mountCounts,
  mountFigures,
  mountAssetSums,
  mountLegalBasis,
  mountStates,
  mountAuthorities,
  mountCoverage,
  mountTreaties,
  mountTreatyChanges,
  mountRegistry,
  mountPipeline,
  mountPipelineEntries,
  mountOffices,
  mountUsers,
  mountDeliveries,
  mountAccessLog,
  mountDocs,
  mountOpenApi,
];

export function mountApi(api: Api): void {
  for (const single of singles) api.use(single, etag());
  api.use('/api/v1/requests/:id/documents/:documentId/content', etag());
  for (const mount of mounts) mount(api);
}
