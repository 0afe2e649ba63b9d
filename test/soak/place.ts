/** Where the register of a run stands, and the harm that can be done to that kind of database. */
export interface DatabasePlace {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Each lasts about the time it is given, and leaves the database whole and running. */
  readonly faults: Readonly<Record<string, (ms: number) => Promise<void>>>;
  /** What a disk would hold if the power went at this instant; called while every writer stands still. */
  copyFiles?(into: string): Promise<FilesCopy>;
  /** After a harm that is not of the database's kind, such as a full disk: makes sure that it runs. */
  mend(): Promise<void>;
  /** Stops and continues what writes on behalf of the servers. */
  stillness(): { freeze(): void; thaw(): void };
  close(): Promise<void>;
}

export interface FilesCopy {
  readonly environment: Readonly<Record<string, string>>;
  /** Starts what has to run on the copy; called when everybody else goes on. */
  open(): Promise<void>;
  close(): Promise<void>;
}
