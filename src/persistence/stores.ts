import type { Stores } from '../use-cases/ports/stores.ts';
import { createAlarmStore } from './alarm-store.ts';
import { createAnswerStore } from './answer-store.ts';
import { createAuditStore } from './audit-store.ts';
import { createAuthorityStore } from './authority-store.ts';
import type { FirstStatus } from './compile-changes.ts';
import { createCredentialStore } from './credential-store.ts';
import type { Engine } from './engine.ts';
import { createFigureStore } from './figure-store.ts';
import { createOutboxStore } from './outbox-store.ts';
import { createPipelineStore } from './pipeline-store.ts';
import { createRegistryStore } from './registry-store.ts';
import { createRequestStore } from './request-store.ts';
import { createSavedViewStore } from './saved-view-store.ts';
import { createTreatyChangeStore } from './treaty-change-store.ts';
import { createTypingStore } from './typing-store.ts';
import { createUserStore } from './user-store.ts';
import { createWatchStore } from './watch-store.ts';

/** `messages` is how a step's messages begin: `held` where this process has no transport for them. */
export const createStores = (engine: Engine, messages: FirstStatus = 'queued'): Stores => ({
  requests: createRequestStore(engine, messages),
  users: createUserStore(engine),
  credentials: createCredentialStore(engine),
  outbox: createOutboxStore(engine),
  answers: createAnswerStore(engine),
  audit: createAuditStore(engine),
  registry: createRegistryStore(engine),
  treatyChanges: createTreatyChangeStore(engine),
  authorities: createAuthorityStore(engine),
  pipeline: createPipelineStore(engine),
  alarms: createAlarmStore(engine),
  typing: createTypingStore(engine),
  views: createSavedViewStore(engine),
  watch: createWatchStore(engine),
  figures: createFigureStore(engine),
});
