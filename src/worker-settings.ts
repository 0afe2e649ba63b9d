import { type Config, ConfigError, type Environment, parseConfig } from './config.ts';

const noCollector = 'cannot be used on a Worker, whose requests are traced by Cloudflare alone; unset it.';

/** What a Worker cannot do, by the setting that asks for it. */
export const impossibleOnWorker: Readonly<Record<string, string>> = {
  SMTP_URL:
    'cannot be used on a Worker, which reaches no mail server; unset it and send through Resend: npx wrangler secret put RESEND_API_KEY',
  DATABASE_URL: 'cannot be used on a Worker, whose database is D1, bound as DB in wrangler.toml; unset it.',
  DATA_DIR:
    'cannot be used on a Worker, which has no files; documents go to R2, bound as BLOBS in wrangler.toml; unset it.',
  OTEL_EXPORTER_OTLP_ENDPOINT: noCollector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: noCollector,
  TRUSTED_PROXIES:
    'cannot be used on a Worker, which learns the address of a caller from Cloudflare alone; unset it.',
};

/** Reads the settings of a Worker; throws ConfigError. An empty variable counts as unset. */
export function parseWorkerConfig(environment: Environment): Config {
  for (const [variable, problem] of Object.entries(impossibleOnWorker)) {
    if (environment[variable]?.trim()) throw new ConfigError(variable, problem);
  }
  if (!environment.BASE_URL?.trim()) {
    throw new ConfigError(
      'BASE_URL',
      'is not set; a Worker needs the address that people use, such as https://komek.example.kz.',
    );
  }
  return parseConfig(environment);
}

const bindings: Readonly<Record<string, string>> = {
  DB: 'is not bound; wrangler.toml must have [[d1_databases]] with binding = "DB".',
  BLOBS: 'is not bound; wrangler.toml must have [[r2_buckets]] with binding = "BLOBS".',
};

/** Throws ConfigError unless the Worker has its database and its bucket. */
export function requireBindings(bound: Readonly<Record<string, unknown>>): void {
  for (const [name, problem] of Object.entries(bindings)) {
    if (!bound[name]) throw new ConfigError(name, problem);
  }
}
