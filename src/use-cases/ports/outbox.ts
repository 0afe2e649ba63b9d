import type { Instant, Role, StateCode } from '../../domain/codes.ts';
import type { EmailData, EmailTemplate } from '../../domain/notifications/email.ts';
import type { Language } from '../../domain/text.ts';
import type { Page, PageRequest } from './paging.ts';

export const deliveryStatuses = ['queued', 'sent', 'failed', 'held'] as const;

export type DeliveryStatus = (typeof deliveryStatuses)[number];

export interface NewDelivery {
  readonly id: string;
  readonly requestId: string | null;
  readonly actionId: string | null;
  readonly userId: string;
  readonly template: EmailTemplate;
  readonly language: Language;
  readonly subject: string;
  readonly data: EmailData;
  readonly createdAt: Instant;
}

export interface DeliveryRow extends NewDelivery {
  readonly recipient: string;
  readonly status: DeliveryStatus;
  /** Finished attempts; each of markSent, markRetry and markFailed adds one, a lease does not. */
  readonly attempts: number;
  readonly nextAttemptAt: Instant | null;
  readonly lastError: string | null;
  readonly providerId: string | null;
  readonly sentAt: Instant | null;
}

export type SendResult =
  | { readonly ok: true; readonly providerId: string | null }
  | {
      readonly ok: false;
      /** Sending the same again cannot succeed. */
      readonly permanent: boolean;
      readonly error: string;
      readonly retryAfterSeconds?: number;
    };

/** Renders and hands over one delivery. Sending the same delivery again must not make a second message. */
export interface DeliverySender {
  send(delivery: DeliveryRow): Promise<SendResult>;
}

/** Somebody a message was written to. */
export interface Told {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly state: StateCode | null;
}

export interface OutboxStore {
  add(deliveries: readonly NewDelivery[]): Promise<void>;
  /** To whom messages of one step of a request were written, the most concerned first. */
  listTold(step: { requestId: string; actionId: string }): Promise<readonly Told[]>;
  list(
    filter: { status?: DeliveryStatus | undefined; request?: string | undefined },
    page: PageRequest,
  ): Promise<Page<DeliveryRow>>;
  /** Takes up to `limit` due deliveries for this dispatcher until `until`; no other dispatcher gets them meanwhile. */
  lease(options: {
    limit: number;
    now: Instant;
    until: Instant;
    holder: string;
  }): Promise<readonly DeliveryRow[]>;
  /** Ends this holder's leases of messages not sent, so that any dispatcher may take them at once. */
  release(holder: string, ids: readonly string[]): Promise<void>;
  /** The row stays as a record of the sending; its `data` is emptied. */
  markSent(id: string, sent: { at: Instant; providerId: string | null }): Promise<void>;
  /** Back in the queue until `nextAttemptAt`. Changes nothing that another dispatcher has finished meanwhile; nor does markFailed. */
  markRetry(id: string, failure: { error: string; nextAttemptAt: Instant }): Promise<void>;
  markFailed(id: string, failure: { error: string }): Promise<void>;
  /** Puts a given-up delivery back in the queue with no attempts counted; false when it is not `failed`. */
  requeue(id: string, at: Instant): Promise<boolean>;
  exists(id: string): Promise<boolean>;
  /** Without a transport what waits is kept and readable, but for what another dispatcher is sending; with one it waits again. */
  hold(now: Instant): Promise<void>;
  unhold(): Promise<void>;
}

/** A message as its reader gets it, in both forms. */
export interface WrittenMessage {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A message with invented facts, rendered as a real one is. */
export type SampleMessage = (template: EmailTemplate, language: Language) => Promise<WrittenMessage>;
