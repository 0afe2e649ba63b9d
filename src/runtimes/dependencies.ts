import { uuidv7 } from 'uuidv7';
import { createAuth } from '../auth/create-auth.ts';
import type { Config } from '../config.ts';
import { lookInside } from '../documents/look-inside.ts';
import type { AppServices } from '../http/context.ts';
import { createResendEvents } from '../notifications/resend-events.ts';
import { sampleMessage } from '../notifications/sample-emails.ts';
import type { Engine } from '../persistence/engine.ts';
import { createRegistrySource, type RegistryMemory } from '../persistence/registry-source.ts';
import { createStores } from '../persistence/stores.ts';
import type { ReadMailEvent } from '../use-cases/ports/mail-events.ts';
import type { BlobStore, Clock, Stores } from '../use-cases/ports/stores.ts';
import { type Around, aroundStores } from './around-stores.ts';
import { tellUnavailable } from './tell-unavailable.ts';

/** Kazakhstan has kept one time since 2024. */
const timeZone = 'Asia/Almaty';

const clock: Clock = { now: () => new Date().toISOString() };

/** Calls `poke` after each commit that leaves a message to send, so that it need not wait for the next round. */
function pokeAfterDeliveries(stores: Stores, poke: () => void): Stores {
  const { requests, credentials, outbox, treatyChanges, alarms } = stores;
  return {
    ...stores,
    requests: {
      ...requests,
      async commit(changes) {
        await requests.commit(changes);
        if (changes.deliveries.length > 0) poke();
      },
    },
    credentials: {
      ...credentials,
      async commit(changes) {
        await credentials.commit(changes);
        if (changes.deliveries?.length) poke();
      },
    },
    treatyChanges: {
      ...treatyChanges,
      async commit(changes) {
        await treatyChanges.commit(changes);
        if (changes.deliveries.length > 0) poke();
      },
      async goOn(notice, next) {
        await treatyChanges.goOn(notice, next);
        if (next.deliveries.length > 0) poke();
      },
    },
    alarms: {
      ...alarms,
      async commit(rung) {
        await alarms.commit(rung);
        if (rung.deliveries.length > 0) poke();
      },
    },
    outbox: {
      ...outbox,
      async add(deliveries) {
        await outbox.add(deliveries);
        if (deliveries.length > 0) poke();
      },
    },
  };
}

interface Parts {
  readonly config: Pick<Config, 'baseUrl' | 'homeState' | 'mail'>;
  readonly engine: Engine;
  readonly blobs: BlobStore;
  readonly poke: () => void;
  readonly registryMemory?: RegistryMemory;
  readonly around?: Around | undefined;
}

export const isSecure = ({ baseUrl }: Pick<Config, 'baseUrl'>): boolean => baseUrl.startsWith('https:');

/** Everything use cases need, for either runtime. */
export function buildServices({ config, engine, blobs, poke, registryMemory, around }: Parts): AppServices {
  const told = tellUnavailable(createStores(engine, config.mail === undefined ? 'held' : 'queued'));
  const stores = pokeAfterDeliveries(around ? aroundStores(told, around) : told, poke);
  return {
    stores,
    blobs: tellUnavailable(blobs),
    lookInside,
    sampleMessage,
    registry: createRegistrySource(stores.registry, registryMemory),
    clock,
    newId: uuidv7,
    homeState: config.homeState,
    timeZone,
    baseUrl: config.baseUrl,
    auth: createAuth(stores, clock, { secure: isSecure(config) }),
  };
}

/** What reads the mail service's word on messages, where its secret is set. */
export const mailEventsOf = ({
  mailEventsSecret,
}: Pick<Config, 'mailEventsSecret'>): ReadMailEvent | undefined =>
  mailEventsSecret === undefined ? undefined : createResendEvents(mailEventsSecret);
