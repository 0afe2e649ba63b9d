import type { Instant } from '../../domain/codes.ts';

/** What a person typed into a section of a draft and has not saved: their own notes until they do, and no part of the case. */
export interface KeptTyping {
  readonly requestId: string;
  readonly userId: string;
  readonly section: string;
  /** Names and values of the form, just as typed. */
  readonly typed: readonly (readonly [name: string, value: string])[];
  /** The sequence that the typing began on. */
  readonly sequence: number;
  readonly startedAt: Instant;
  readonly keptAt: Instant;
}

export interface ListedTyping extends KeptTyping {
  readonly userName: string;
}

export interface TypingStore {
  /** Replaces what the person had typed there; when it began stays. */
  keep(typing: KeptTyping): Promise<void>;
  /** Of everybody, oldest first. */
  list(requestId: string): Promise<readonly ListedTyping[]>;
  forget(typing: Pick<KeptTyping, 'requestId' | 'userId' | 'section'>): Promise<void>;
}
