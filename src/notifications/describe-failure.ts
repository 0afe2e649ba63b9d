const longest = 300;

/** What of a provider's words may be kept: one short line without e-mail addresses. */
export function describeFailure(words: string): string {
  return words
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '[address]')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
}
