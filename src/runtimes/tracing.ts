import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace as traces,
} from '@opentelemetry/api';
import { type ExportResult, ExportResultCode, parseTraceParent } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { TraceSettings } from '../config.ts';
import type { Trace } from '../http/context.ts';
import type { Around } from './around-stores.ts';
import type { OnFault } from './background.ts';

const sendWithinMs = 5_000;
const lastSendWithinMs = 2_000;

export interface Tracing {
  readonly request: Trace;
  /** A child of the request's span for each call of a store, named like `requests.commit`. */
  readonly around: Around;
  stop(): Promise<void>;
}

/** A collector that is away is told once, and again when it comes and goes; what it misses is dropped. */
function tellFailures(exporter: SpanExporter, onFault: OnFault): SpanExporter {
  let isAway = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result: ExportResult) => {
        const failed = result.code !== ExportResultCode.SUCCESS;
        if (failed && !isAway) onFault('traces', result.error);
        isAway = failed;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

function contextOf(traceparent: string | undefined): Context {
  const parent = traceparent === undefined ? null : parseTraceParent(traceparent);
  return parent ? traces.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true }) : ROOT_CONTEXT;
}

/** Spans of requests and of the database calls under them, sent to the collector by OTLP over HTTP. */
export function openTracing({ url, serviceName, ratio }: TraceSettings, onFault: OnFault): Tracing {
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: sendWithinMs });
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': serviceName })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: tellFailures(exporter, onFault) })],
  });
  const tracer = provider.getTracer('komek');
  const current = new AsyncLocalStorage<Span>();

  return {
    async request({ method, requestId, traceparent }, next, answered) {
      const attributes = { 'http.request.method': method, 'komek.request_id': requestId };
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, contextOf(traceparent));
      try {
        await current.run(span, next);
      } finally {
        const { route, status } = answered();
        span.updateName(`${method} ${route}`);
        span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      }
    },

    async around(name, call) {
      const parent = current.getStore();
      if (!parent) return call();
      const attributes = { 'db.operation.name': name };
      const context = traces.setSpan(ROOT_CONTEXT, parent);
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, context);
      try {
        return await call();
      } catch (error) {
        // Without its words, which may quote what was stored.
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },

    async stop() {
      const shutDown = provider.shutdown().catch((error: unknown) => onFault('traces', error));
      await Promise.race([shutDown, wait(lastSendWithinMs, undefined, { ref: false })]);
    },
  };
}
