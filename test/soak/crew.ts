import { changeDraft, enclose, invite, note, openCase, read, type Scene, takeStep } from './work.ts';

export interface Crew {
  /** No new work begins; resolves when what is under way has its answer. */
  rest(): Promise<void>;
  /** Works on after a rest. */
  work(): void;
}

export interface CrewOptions {
  readonly size: number;
  /** Longest pause between two pieces of work of one member. */
  readonly thinkMs: number;
  /** Requests worked on at once; a new one is opened while there are fewer. */
  readonly openCases: number;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function pieceOfWork(scene: Scene, openCases: number): Promise<void> {
  const { chance, ledger } = scene;
  const kind = chance.any(20);
  if (kind < 5) return read(scene);
  if (kind === 5 && chance.any(4) === 0) return invite(scene);
  const record = ledger.openCases() < openCases ? await openCase(scene) : ledger.take(chance.any);
  if (!record) return;
  try {
    const isDraft = record.position < record.course.draftUntil;
    const lacksPaper = record.course.paper !== 'other' && record.documents.length === 0;
    if (kind === 6 || lacksPaper) await enclose(scene, record);
    else if (kind === 7) await note(scene, record);
    else if (isDraft && kind < 12) await changeDraft(scene, record);
    else await takeStep(scene, record);
  } finally {
    record.isBusy = false;
  }
}

/** People at work, each doing one thing after another. */
export function gatherCrew(scene: Scene, { size, thinkMs, openCases }: CrewOptions): Crew {
  let isWorking = false;
  let members: Promise<void>[] = [];
  const member = async () => {
    while (isWorking) {
      await pieceOfWork(scene, openCases);
      await pause(scene.chance.any(thinkMs + 1));
    }
  };
  return {
    work() {
      isWorking = true;
      members = Array.from({ length: size }, member);
    },
    async rest() {
      isWorking = false;
      await Promise.all(members);
    },
  };
}
