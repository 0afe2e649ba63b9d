import type { AppServices } from '../context.ts';

const withinMs = 1_000;

/** Whether the document added last lies where documents are kept; false as well when that is not known in a second. */
export type DocumentsWatch = (services: AppServices) => Promise<boolean>;

/**
 * A register moved or mounted without its documents must not say that all is well. While a network disk hangs, whoever
 * asks waits for the same look, so that looks do not pile up.
 */
export function watchDocuments(): DocumentsWatch {
  let looking: Promise<boolean> | undefined;
  return (services) => {
    looking ??= look(services).finally(() => {
      looking = undefined;
    });
    return inTime(looking);
  };
}

async function look({ stores, blobs }: AppServices): Promise<boolean> {
  const newest = await stores.watch.newestDocument();
  return newest === undefined || (await blobs.has(newest));
}

function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), withinMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
