/** Why a server could not start, in one line. */
export function explainStartError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && 'port' in error && error.code === 'EADDRINUSE') {
    return `PORT ${error.port} is taken by another program; set PORT to a free one.`;
  }
  return error.message;
}
