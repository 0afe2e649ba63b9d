import type { Text } from '../domain/text.ts';

/** Keeps the three languages of a message side by side; a missing one does not compile. */
export const defineMessages = <const M extends Readonly<Record<string, Text>>>(messages: M): M => messages;
