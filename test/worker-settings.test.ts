import { describe, expect, it } from 'vitest';
import { ConfigError } from '../src/config.ts';
import { parseWorkerConfig, requireBindings } from '../src/worker-settings.ts';

const settings = { BASE_URL: 'https://komek.example.kz', RESEND_API_KEY: 'key' };

describe('the settings of a Worker', () => {
  it('are those of any Komek', () => {
    expect(parseWorkerConfig({ ...settings, SMTP_URL: ' ' })).toMatchObject({
      baseUrl: 'https://komek.example.kz',
      mail: { kind: 'resend' },
    });
  });

  it.each([
    ['SMTP_URL', 'smtp://mail.example.kz'],
    ['DATABASE_URL', 'postgresql://db.example.kz/komek'],
    ['DATA_DIR', '/srv/komek'],
    ['TRUSTED_PROXIES', '10.0.0.5'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://collector.example.kz'],
  ])(
    '%s asks for what a Worker cannot do, and is refused in one line without its value',
    (variable, value) => {
      const parse = () => parseWorkerConfig({ ...settings, [variable]: value });
      expect(parse).toThrow(ConfigError);
      expect(parse).toThrow(new RegExp(`^${variable} cannot be used on a Worker, [^\\n]+$`));
      expect(parse).not.toThrow(value);
    },
  );

  it('need the address that people use', () => {
    expect(() => parseWorkerConfig({})).toThrow(/^BASE_URL is not set; [^\n]+$/);
  });

  it('need a database and a bucket', () => {
    expect(() => requireBindings({ BLOBS: {} })).toThrow(/^DB is not bound; [^\n]+$/);
    expect(() => requireBindings({ DB: {} })).toThrow(/^BLOBS is not bound; [^\n]+$/);
    expect(() => requireBindings({ DB: {}, BLOBS: {} })).not.toThrow();
  });
});
