import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { answerError, answerMethodNotAllowed, answerNotFound } from './answer-error.ts';
import { mountHealth } from './api/health.ts';
import { mountMetrics } from './api/metrics.ts';
import { mountApi } from './api/mount.ts';
import { createTraffic } from './api/traffic.ts';
import { refuseInvalid } from './api/validation.ts';
import { mountAssets } from './assets.ts';
import type { AppDependencies, AppEnv } from './context.ts';
import { mountMailEvents } from './mail-events.ts';
import { bodyLimit } from './middleware/body-limit.ts';
import { csrf } from './middleware/csrf.ts';
import { idempotency } from './middleware/idempotency.ts';
import { language } from './middleware/language.ts';
import { createOverloadGuard } from './middleware/overload.ts';
import { provide } from './middleware/provide.ts';
import { refuseNul } from './middleware/refuse-nul.ts';
import { requestId } from './middleware/request-id.ts';
import { requestLog } from './middleware/request-log.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { requireSession, session } from './middleware/session.ts';
import { trace } from './middleware/trace.ts';
import { mountPages } from './pages/mount.tsx';

/** The whole application, pages and API; what differs between runtimes and tests comes in with `deps`. */
export function createApp(deps: AppDependencies): Hono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });
  const traffic = createTraffic();
  const guard = createOverloadGuard(deps.load);
  app.onError(answerError);
  app.notFound(answerNotFound);

  app.use(
    provide(deps),
    requestId,
    trace,
    requestLog(traffic.observe),
    securityHeaders,
    language,
    guard.refuse,
    refuseNul,
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethodNotAllowed }));
  mountAssets(app);
  mountHealth(app);
  mountMailEvents(app);

  app.use(session);
  app.use('/api/*', requireSession);
  app.use(csrf(deps), bodyLimit);
  app.use('/api/v1/*', idempotency);
  mountMetrics(app, { traffic, guard });
  mountApi(app);
  mountPages(app, deps);
  return app;
}
