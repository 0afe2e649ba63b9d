/** One line of a family. */
export interface Sample {
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
  /** `_bucket`, `_sum` or `_count`, of a histogram. */
  readonly suffix?: string;
}

export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter' | 'histogram';
  readonly samples: readonly Sample[];
}

const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

function printSample(name: string, { value, labels = {}, suffix = '' }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${suffix}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
}

function printFamily({ name, help, type, samples }: Family): string {
  const full = `komek_${name}`;
  const lines = samples.map((sample) => printSample(full, sample));
  return [`# HELP ${full} ${help}`, `# TYPE ${full} ${type}`, ...lines].join('\n');
}

/** The text format of Prometheus, every name with the product's before it. */
export const printFamilies = (families: readonly Family[]): string =>
  `${families.map(printFamily).join('\n')}\n`;

/** A family of one sample without labels. */
export const single = (
  type: 'gauge' | 'counter',
  { name, help, value }: { name: string; help: string; value: number },
): Family => ({ name, help, type, samples: [{ value }] });
