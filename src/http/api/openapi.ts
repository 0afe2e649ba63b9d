import type { Api } from './contract.ts';

const about = {
  title: 'Komek',
  version: '1',
  description:
    'Register of mutual legal assistance, extradition and transfer of sentenced persons. ' +
    'JSON keys are camelCase, dates `YYYY-MM-DD`, instants RFC 3339 in UTC. Errors are `application/problem+json`; ' +
    'its `code` is stable, its words are in the language of the account or of Accept-Language. ' +
    'HEAD works wherever GET does.',
};

const tags = [
  'Session',
  'Law',
  'Requests',
  'Documents',
  'Offices',
  'Users',
  'Outbox',
  'Oversight',
  'Operation',
];

/** The description of the whole API, put together once from the contracts that also check what comes in. */
export function mountOpenApi(api: Api): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: '`komek token add` prints one.',
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'komek_session',
    description: 'Set by `POST /api/v1/sessions`.',
  });

  let printed: string | undefined;
  const print = (baseUrl: string) =>
    JSON.stringify(
      api.getOpenAPI31Document({
        openapi: '3.1.0',
        info: about,
        servers: [{ url: baseUrl }],
        security: [{ token: [] }, { session: [] }],
        tags: tags.map((name) => ({ name })),
      }),
    );

  api.get('/api/v1/openapi.json', (c) => {
    printed ??= print(c.var.deps.services.baseUrl);
    return c.body(printed, 200, { 'content-type': 'application/json' });
  });
}
