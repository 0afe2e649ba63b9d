/** Where a fault happened, without its message, which may quote personal data. */
export function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const at = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { error: error.name, at: at.slice(0, 12).map((line) => line.trim()) };
}
