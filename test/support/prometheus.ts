export interface Measured {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const nameForm = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const sampleForm = /^([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)+)\})? (\S+)$/;
const labelForm = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g;
const numberForm = /^(?:[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[+-]Inf|NaN)$/;
const histogramParts = /_(bucket|sum|count)$/;

/** Everything measured, once the text is as Prometheus and `promtool check metrics` want it; throws where it is not. */
export function readMetrics(text: string): readonly Measured[] {
  if (!text.endsWith('\n') || text.includes('\n\n')) throw new Error('lines end with one line feed');
  const types = new Map<string, string>();
  const helped = new Set<string>();
  const seen = new Set<string>();
  const measured: Measured[] = [];
  let current = '';

  for (const line of text.trimEnd().split('\n')) {
    const [sign, keyword = '', name = '', ...rest] = line.split(' ');
    if (sign === '#') {
      if (!nameForm.test(name)) throw new Error(`not a name: ${line}`);
      if (keyword === 'HELP') {
        if (helped.has(name) || rest.length === 0) throw new Error(`helped twice or not at all: ${name}`);
        helped.add(name);
        current = name;
      } else if (keyword === 'TYPE') {
        if (types.has(name) || current !== name) throw new Error(`typed twice or without help: ${name}`);
        types.set(name, rest.join(' '));
      } else throw new Error(`neither HELP nor TYPE: ${line}`);
      continue;
    }
    const [, full = '', labelText = '', value = ''] = sampleForm.exec(line) ?? [];
    if (full === '' || !numberForm.test(value)) throw new Error(`not a sample: ${line}`);
    const family = types.get(current) === 'histogram' ? full.replace(histogramParts, '') : full;
    if (family !== current || !types.has(family)) throw new Error(`outside of its family: ${line}`);
    if (types.get(family) === 'counter' && !full.endsWith('_total')) throw new Error(`not a total: ${line}`);
    const series = `${full}{${labelText}}`;
    if (seen.has(series)) throw new Error(`twice: ${series}`);
    seen.add(series);
    const labels = Object.fromEntries(
      [...labelText.matchAll(labelForm)].map(([, key = '', text = '']) => [key, text]),
    );
    measured.push({ name: full, labels, value: Number(value.replace('Inf', 'Infinity')) });
  }
  for (const [name, type] of types) if (type === 'histogram') checkHistogram(name, measured);
  return measured;
}

/** Buckets grow with their bounds, and the last holds what `_count` says. */
function checkHistogram(name: string, measured: readonly Measured[]): void {
  const keyOf = ({ labels: { le: _, ...others } }: Measured) => JSON.stringify(others);
  const of = (part: string) => measured.filter((each) => each.name === `${name}_${part}`);
  const byLabels = Map.groupBy(of('bucket'), keyOf);
  const counts = new Map(of('count').map((each) => [keyOf(each), each.value]));
  const sums = new Set(of('sum').map(keyOf));
  if (counts.size !== byLabels.size || sums.size !== byLabels.size)
    throw new Error(`${name} lacks count or sum`);
  for (const [key, buckets] of byLabels) {
    const bounds = buckets.map(({ labels }) => Number(labels.le?.replace('Inf', 'Infinity')));
    const ascends = (numbers: readonly number[]) =>
      numbers.every((each, i) => i === 0 || each >= (numbers[i - 1] ?? 0));
    if (!ascends(bounds) || new Set(bounds).size !== bounds.length) throw new Error(`${name} ${key}: bounds`);
    if (!ascends(buckets.map(({ value }) => value))) throw new Error(`${name} ${key} is not cumulative`);
    if (bounds.at(-1) !== Number.POSITIVE_INFINITY || buckets.at(-1)?.value !== counts.get(key))
      throw new Error(`${name} ${key}: +Inf is not the count`);
  }
}
