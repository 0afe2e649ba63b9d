/** Seconds a provider asks us to wait. A date is reckoned from the answer's own date, whatever our clock says. */
export function retryAfterSeconds(
  headers: Readonly<Record<string, string>> | null | undefined,
): number | undefined {
  const wanted = headers?.['retry-after']?.trim();
  if (!wanted) return undefined;
  if (/^\d+(\.\d+)?$/.test(wanted)) return Math.ceil(Number(wanted));
  const until = Date.parse(wanted);
  const answered = Date.parse(headers?.date ?? '');
  if (Number.isNaN(until) || Number.isNaN(answered)) return undefined;
  return Math.max(0, Math.ceil((until - answered) / 1000));
}
