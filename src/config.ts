import { z } from 'zod';
import type { StateCode } from './domain/codes.ts';

export type MailTransport =
  | { readonly kind: 'resend'; readonly apiKey: string; readonly baseUrl: string | undefined }
  | { readonly kind: 'smtp'; readonly url: string };

export type DatabasePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  /** `connections`: how many one process holds at most. */
  | { readonly kind: 'postgresql'; readonly url: string; readonly connections: number };

export interface Config {
  readonly port: number;
  readonly dataDir: string;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly database: DatabasePlace;
  readonly homeState: StateCode;
  /** Addresses and networks (CIDR) whose X-Forwarded-For is believed, beside this machine's own. */
  readonly trustedProxies: readonly string[];
  readonly mailFrom: string;
  /** Undefined: messages are held in the outbox. */
  readonly mail: MailTransport | undefined;
  /** Signs what Resend tells of messages that were sent. */
  readonly mailEventsSecret: string | undefined;
  /** The least important lines still written. */
  readonly logLevel: LogLevel;
  /** How long requests are still taken after the server was told to end and says that it is not ready. */
  readonly stopDelaySeconds: number;
  /** With more requests under way the next one is refused. */
  readonly maxInFlight: number;
  /** Undefined: no traces are made. */
  readonly traces: TraceSettings | undefined;
}

export interface TraceSettings {
  /** Where the collector takes traces by OTLP over HTTP. */
  readonly url: string;
  readonly serviceName: string;
  /** Share of the requests traced of which no caller decided it. */
  readonly ratio: number;
}

export const logLevels = ['info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** One line for the person who starts the server: which variable, and what is wrong with it. */
export class ConfigError extends Error {
  constructor(variable: string, problem: string) {
    super(`${variable} ${problem}`);
    this.name = 'ConfigError';
  }
}

interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly fallback: number;
}

function readNumber(variable: string, text: string | undefined, { from, to, fallback }: NumberRange): number {
  if (text === undefined) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new ConfigError(variable, `must be a number from ${from} to ${to}, not "${text}".`);
}

function readLogLevel(text: string | undefined): LogLevel {
  const level = logLevels.find((each) => each === (text ?? 'info'));
  if (level) return level;
  throw new ConfigError('LOG_LEVEL', `must be one of ${logLevels.join(', ')}, not "${text}".`);
}

function readUrl(variable: string, text: string, protocols: readonly string[]): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !protocols.includes(url.protocol) || url.hostname === '') {
    const beginnings = protocols.map((protocol) => `${protocol}//`).join(' or ');
    // The value itself may hold a password.
    throw new ConfigError(variable, `must be an address that begins with ${beginnings}.`);
  }
  return url;
}

function readBaseUrl(text: string | undefined, port: number): string {
  if (text === undefined) return `http://localhost:${port}`;
  const url = readUrl('BASE_URL', text, ['http:', 'https:']);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new ConfigError(
      'BASE_URL',
      'must be only a scheme, a host and perhaps a port, such as https://komek.example.kz.',
    );
  }
  return url.origin;
}

/** `variable` is the setting or option that named the database, for the complaint. */
export function readDatabase(text: string, connections: number, variable = 'DATABASE_URL'): DatabasePlace {
  if (/^postgres(ql)?:/.test(text)) {
    const { pathname } = readUrl(variable, text, ['postgresql:', 'postgres:']);
    if (pathname.length < 2)
      throw new ConfigError(variable, 'must name a database, such as postgresql://komek@db.example/komek.');
    return { kind: 'postgresql', url: text, connections };
  }
  const file = /^file:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  if (file === undefined)
    throw new ConfigError(
      variable,
      'must name a file, such as file:./data/komek.db, or a server, such as postgresql://komek@db.example/komek.',
    );
  return { kind: 'sqlite', file };
}

function readHomeState(text: string | undefined): StateCode {
  if (text === undefined) return 'KZ';
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  if (!/^[A-Z]{2}$/.test(text) || names.of(text) === undefined) {
    throw new ConfigError(
      'HOME_STATE',
      `must be an ISO 3166-1 code of two capital letters such as KZ, not "${text}".`,
    );
  }
  return text;
}

const AddressOrNetwork = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

function readProxies(text: string | undefined): readonly string[] {
  const proxies = (text ?? '').split(',').flatMap((part) => part.trim() || []);
  const wrong = proxies.find((proxy) => !AddressOrNetwork.safeParse(proxy).success);
  if (wrong === undefined) return proxies;
  throw new ConfigError(
    'TRUSTED_PROXIES',
    `must be addresses or networks such as 10.0.0.5, 10.1.0.0/16, separated by commas, not "${wrong}".`,
  );
}

function readMail(value: Value): MailTransport | undefined {
  const apiKey = value('RESEND_API_KEY');
  const resendUrl = value('RESEND_BASE_URL');
  const smtpUrl = value('SMTP_URL');
  if (apiKey !== undefined && smtpUrl !== undefined) {
    throw new ConfigError('SMTP_URL', 'and RESEND_API_KEY are both set; keep the one that should send.');
  }
  if (resendUrl !== undefined) readUrl('RESEND_BASE_URL', resendUrl, ['https:', 'http:']);
  if (apiKey !== undefined) return { kind: 'resend', apiKey, baseUrl: resendUrl };
  if (smtpUrl === undefined) return undefined;
  readUrl('SMTP_URL', smtpUrl, ['smtp:', 'smtps:']);
  return { kind: 'smtp', url: smtpUrl };
}

function readMailEventsSecret(text: string | undefined): string | undefined {
  if (text === undefined || /^whsec_[A-Za-z0-9+/]{16,}={0,2}$/.test(text)) return text;
  throw new ConfigError(
    'RESEND_WEBHOOK_SECRET',
    'must be the signing secret of the webhook; it begins with whsec_.',
  );
}

function readMailFrom(text: string | undefined, baseUrl: string): string {
  if (text === undefined) return `Komek <no-reply@${new URL(baseUrl).hostname}>`;
  if (!/^(?:[^<>\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/.test(text)) {
    throw new ConfigError('MAIL_FROM', 'must be an e-mail address, or a name and <address>.');
  }
  return text;
}

type Value = (variable: string) => string | undefined;

function readTraceRatio(value: Value): number {
  const sampler = value('OTEL_TRACES_SAMPLER') ?? 'parentbased_always_on';
  if (sampler === 'parentbased_always_on') return 1;
  if (sampler !== 'parentbased_traceidratio')
    throw new ConfigError(
      'OTEL_TRACES_SAMPLER',
      `must be parentbased_always_on or parentbased_traceidratio, not "${sampler}".`,
    );
  const text = value('OTEL_TRACES_SAMPLER_ARG') ?? '1';
  const ratio = /^(0?\.\d+|[01](\.0*)?)$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(ratio))
    throw new ConfigError('OTEL_TRACES_SAMPLER_ARG', `must be a number from 0 to 1, not "${text}".`);
  return ratio;
}

/** By the standard names of OpenTelemetry; the headers for the collector are read by its exporter itself. */
function readTraces(value: Value): TraceSettings | undefined {
  const [own, common] = ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;
  const variable = value(own) === undefined ? common : own;
  const endpoint = value(variable);
  if (endpoint === undefined || value('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return undefined;
  const url = readUrl(variable, endpoint, ['http:', 'https:']).href;
  for (const name of ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL']) {
    const protocol = value(name) ?? 'http/json';
    if (protocol !== 'http/json')
      throw new ConfigError(name, `must be http/json, the only form sent here, not "${protocol}".`);
  }
  return {
    url: variable === own ? url : `${url.replace(/\/$/, '')}/v1/traces`,
    serviceName: value('OTEL_SERVICE_NAME') ?? 'komek',
    ratio: readTraceRatio(value),
  };
}

/** Reads the settings; throws ConfigError. An empty variable counts as unset. */
export function parseConfig(environment: Environment): Config {
  const value = (variable: string) => environment[variable]?.trim() || undefined;
  const port = readNumber('PORT', value('PORT'), { from: 1, to: 65_535, fallback: 3000 });
  const dataDir = value('DATA_DIR') ?? './data';
  const baseUrl = readBaseUrl(value('BASE_URL'), port);
  return {
    port,
    dataDir,
    baseUrl,
    database: readDatabase(
      value('DATABASE_URL') ?? `file:${dataDir}/komek.db`,
      readNumber('DATABASE_CONNECTIONS', value('DATABASE_CONNECTIONS'), { from: 1, to: 999, fallback: 10 }),
    ),
    homeState: readHomeState(value('HOME_STATE')),
    trustedProxies: readProxies(value('TRUSTED_PROXIES')),
    mailFrom: readMailFrom(value('MAIL_FROM'), baseUrl),
    mail: readMail(value),
    mailEventsSecret: readMailEventsSecret(value('RESEND_WEBHOOK_SECRET')),
    logLevel: readLogLevel(value('LOG_LEVEL')),
    stopDelaySeconds: readNumber('STOP_DELAY', value('STOP_DELAY'), { from: 0, to: 300, fallback: 3 }),
    maxInFlight: readNumber('MAX_IN_FLIGHT', value('MAX_IN_FLIGHT'), { from: 1, to: 100_000, fallback: 500 }),
    traces: readTraces(value),
  };
}
