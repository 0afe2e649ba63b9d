import autocannon from 'autocannon';

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

/** Where requests come from; `answered` is told of each that was answered well. */
export interface Source {
  next(): Asked;
  answered?(asked: Asked): void;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly latencies: readonly number[];
  /** Answers other than 2xx, and connections lost. */
  readonly failed: number;
}

export interface Load {
  readonly url: string;
  readonly cookie: string;
  readonly source: Source;
  readonly connections: number;
  readonly seconds: number;
}

/** Asks as fast as the server answers. Autocannon counts latencies in whole milliseconds, so they are taken down here. */
export async function measure({ url, cookie, source, connections, seconds }: Load): Promise<Measured> {
  const latencies: number[] = [];
  let failed = 0;
  let firstAt = 0;
  let lastAt = 0;
  const instance = autocannon(
    {
      url,
      connections,
      duration: seconds,
      sampleInt: 20,
      headers: { cookie, 'content-type': 'application/json' },
      requests: [
        {
          setupRequest(request, context: { asked?: Asked }) {
            const asked = source.next();
            context.asked = asked;
            const { method, path, body = '' } = asked;
            return { ...request, method, path, body };
          },
          onResponse(status, _body, context: { asked?: Asked }) {
            if (status < 300 && context.asked) source.answered?.(context.asked);
          },
        },
      ],
    },
    () => undefined,
  );
  instance.on('start', () => {
    firstAt = performance.now();
  });
  instance.on('response', (_client, status, _bytes, milliseconds) => {
    lastAt = performance.now();
    if (status < 300) latencies.push(milliseconds);
    else failed += 1;
  });
  instance.on('reqError', () => {
    failed += 1;
  });
  await new Promise((resolve) => instance.on('done', resolve));
  if (latencies.length === 0 && failed > 0) throw new Error(`${url} gives no good answer`);
  const lasted = Math.max(lastAt - firstAt, seconds * 1_000);
  return { perSecond: latencies.length / (lasted / 1_000), latencies, failed };
}
