import { contentSecurityPolicy } from '../middleware/security-headers.ts';
import type { Api } from './contract.ts';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Komek API</title>
<link rel="stylesheet" href="/assets/swagger/swagger-ui.css">
</head>
<body>
<main id="reference"><p>The same reference as JSON: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a></p></main>
<script src="/assets/swagger/swagger-ui-bundle.js" defer></script>
<script src="/api/docs/init.js" defer></script>
</body>
</html>
`;

const init = `SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
  supportedSubmitMethods: ['get', 'post', 'patch', 'delete'],
});
`;

/** Swagger UI sets style attributes, so its page alone may be styled inline. */
const policy = contentSecurityPolicy({ 'style-src': "'self' 'unsafe-inline'" });

export function mountDocs(api: Api): void {
  api.get('/api/docs', (c) => c.html(page, 200, { 'content-security-policy': policy }));
  api.get('/api/docs/init.js', (c) =>
    c.body(init, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
}
