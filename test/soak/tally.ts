/** What happened so far, by name, and every finding that must not be. */
export class Tally {
  readonly counts = new Map<string, number>();
  readonly violations: string[] = [];

  add(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** Something that must never happen: the run goes on, and fails. */
  violate(kind: string, what: string): void {
    this.add(`violation ${kind}`);
    if (this.violations.length < 200) this.violations.push(`${kind}: ${what}`);
  }

  /** `name: count` of everything whose name begins so, without the beginning. */
  startingWith(prefix: string): string {
    return (
      [...this.counts]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, count]) => `${name.slice(prefix.length)} ${count}`)
        .join(', ') || 'none'
    );
  }
}
