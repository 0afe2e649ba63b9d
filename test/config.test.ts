import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../src/config.ts';

describe('the settings', () => {
  it('all have a default', () => {
    expect(parseConfig({})).toEqual({
      port: 3000,
      dataDir: './data',
      baseUrl: 'http://localhost:3000',
      database: { kind: 'sqlite', file: './data/komek.db' },
      homeState: 'KZ',
      trustedProxies: [],
      mailFrom: 'Komek <no-reply@localhost>',
      mail: undefined,
      logLevel: 'info',
      stopDelaySeconds: 3,
      maxInFlight: 500,
      traces: undefined,
    });
    expect(parseConfig({ PORT: '', DATA_DIR: ' ' })).toMatchObject({ port: 3000, dataDir: './data' });
  });

  it('are taken as given', () => {
    const config = parseConfig({
      PORT: '8080',
      DATA_DIR: '/srv/komek',
      BASE_URL: 'https://komek.example.kz/',
      DATABASE_URL: 'file:/srv/other.db',
      MAIL_FROM: 'Көмек <komek@example.kz>',
      RESEND_API_KEY: 'key',
      RESEND_BASE_URL: 'http://localhost:9',
    });
    expect(config).toMatchObject({
      port: 8080,
      baseUrl: 'https://komek.example.kz',
      database: { kind: 'sqlite', file: '/srv/other.db' },
      mail: { kind: 'resend', apiKey: 'key', baseUrl: 'http://localhost:9' },
    });
    expect(parseConfig({ TRUSTED_PROXIES: '10.0.0.5, 10.1.0.0/16,fd00::/8,' }).trustedProxies).toEqual([
      '10.0.0.5',
      '10.1.0.0/16',
      'fd00::/8',
    ]);
    expect(parseConfig({ DATABASE_URL: 'file:///srv/x.db' }).database).toEqual({
      kind: 'sqlite',
      file: '/srv/x.db',
    });
    const url = 'postgresql://komek@db.example/komek';
    expect(parseConfig({ DATABASE_URL: url, DATABASE_CONNECTIONS: '4' }).database).toEqual({
      kind: 'postgresql',
      url,
      connections: 4,
    });
    expect(parseConfig({ LOG_LEVEL: 'warn', STOP_DELAY: '0', MAX_IN_FLIGHT: '20' })).toMatchObject({
      logLevel: 'warn',
      stopDelaySeconds: 0,
      maxInFlight: 20,
    });
    expect(parseConfig({ SMTP_URL: 'smtps://u:p@mail.example.kz' }).mail).toMatchObject({ kind: 'smtp' });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['BASE_URL', 'komek.example.kz'],
    ['BASE_URL', 'https://komek.example.kz/path'],
    ['DATABASE_URL', 'komek.db'],
    ['DATABASE_URL', 'postgresql://host'],
    ['DATABASE_URL', 'postgresql://'],
    ['DATABASE_CONNECTIONS', '0'],
    ['DATABASE_CONNECTIONS', 'many'],
    ['HOME_STATE', 'kz'],
    ['HOME_STATE', 'QX'],
    ['RESEND_BASE_URL', 'nowhere'],
    ['RESEND_WEBHOOK_SECRET', 'not-a-secret'],
    ['SMTP_URL', 'https://mail.example.kz'],
    ['MAIL_FROM', 'nobody'],
    ['LOG_LEVEL', 'loud'],
    ['STOP_DELAY', '-1'],
    ['STOP_DELAY', '301'],
    ['MAX_IN_FLIGHT', '0'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'grpc://collector'],
    ['TRUSTED_PROXIES', 'proxy.example.kz'],
    ['TRUSTED_PROXIES', '10.0.0.5, 10.1.0.0/33'],
  ])('name the variable that is wrong in one line: %s=%s', (variable, value) => {
    const parse = () => parseConfig({ [variable]: value });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(new RegExp(`^${variable} [^\\n]+\\.$`));
  });

  it('take the standard names of OpenTelemetry, and no traces without a collector', () => {
    const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' };
    expect(parseConfig(collector).traces).toEqual({
      url: 'http://collector:4318/v1/traces',
      serviceName: 'komek',
      ratio: 1,
    });
    expect(
      parseConfig({
        ...collector,
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example.kz/in',
        OTEL_SERVICE_NAME: 'register',
        OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
        OTEL_TRACES_SAMPLER_ARG: '0.25',
      }).traces,
    ).toEqual({ url: 'https://traces.example.kz/in', serviceName: 'register', ratio: 0.25 });
    expect(parseConfig({ ...collector, OTEL_SDK_DISABLED: 'true' }).traces).toBeUndefined();
    expect(parseConfig({ OTEL_SERVICE_NAME: 'register' }).traces).toBeUndefined();
    expect(() => parseConfig({ ...collector, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toThrow(
      /^OTEL_EXPORTER_OTLP_PROTOCOL must be http\/json/,
    );
    expect(() => parseConfig({ ...collector, OTEL_TRACES_SAMPLER: 'jaeger_remote' })).toThrow(
      /^OTEL_TRACES_SAMPLER must be/,
    );
    const halves = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '1.5' };
    expect(() => parseConfig({ ...collector, ...halves })).toThrow(/^OTEL_TRACES_SAMPLER_ARG must be/);
  });

  it('never repeat a password in the complaint', () => {
    expect(() => parseConfig({ SMTP_URL: 'user:secret@host' })).toThrow(/^(?!.*secret)/);
  });

  it('refuse two ways to send at once', () => {
    expect(() => parseConfig({ RESEND_API_KEY: 'k', SMTP_URL: 'smtp://h' })).toThrow(/SMTP_URL/);
  });
});
