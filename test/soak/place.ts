/** Where the register of a run stands, and the harm that can be done to that kind of database. */
export interface DatabasePlace {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Each lasts about the time it is given, and leaves the database whole and running. */
  readonly faults: Readonly<Record<string, (ms: number) => Promise<void>>>;
  /** What a disk would hold if the power went at this instant; called while every writer stands still. */
  copyFiles?(into: string): Promise<FilesCopy>;
  /** Stops and continues what writes on behalf of the servers. */
  stillness(): { freeze(): void; thaw(): void };
  close(): Promise<void>;
}

export interface FilesCopy {
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}
