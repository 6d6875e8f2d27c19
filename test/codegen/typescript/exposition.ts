/** One line of an exposition. */
export interface ExposedSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One metric of an exposition. */
export interface ExposedFamily {
  readonly help: string;
  readonly type: string;
  readonly samples: readonly ExposedSample[];
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/s;
const LABEL = /([a-zA-Z_]\w*)="((?:\\.|[^"\\])*)",?/gs;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', '"': '"', '\\': '\\' };

/**
 * Metrics of a text in the format of Prometheus, by name, in their order.
 *
 * @throws For a line that is none, and for two lines of one series.
 */
export function parseExposition(text: string): ReadonlyMap<string, ExposedFamily> {
  const families = new Map<string, { help: string; type: string; samples: ExposedSample[] }>();
  const seen = new Set<string>();
  let current: { help: string; type: string; samples: ExposedSample[] } | undefined;
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.*)$/s.exec(line) ?? [];
    if (kind === 'HELP') {
      current = { help: rest, type: '', samples: [] };
      families.set(name, current);
    } else if (kind === 'TYPE' && current !== undefined) {
      current.type = rest;
    } else {
      const sample = parseSample(line);
      const key = JSON.stringify([sample.name, Object.entries(sample.labels).sort()]);
      if (seen.has(key)) throw new Error(`twice: ${line}`);
      seen.add(key);
      current?.samples.push(sample);
    }
  }
  return families;
}

function parseSample(line: string): ExposedSample {
  const [, name, inner = '', value] = LINE.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`no sample: ${line}`);
  const pairs = Array.from(inner.matchAll(LABEL), ([, label = '', text = '']) => [
    label,
    text.replace(/\\(.)/gs, (_escape, character: string) => ESCAPES[character] ?? ''),
  ]);
  return { name, labels: Object.fromEntries(pairs), value: value === '+Inf' ? Infinity : Number(value) };
}

/** The samples of one metric as short texts: `{tank="a"} 1`, sorted. */
export function samplesOf(text: string, metric: string): readonly string[] {
  const samples = parseExposition(text).get(metric)?.samples ?? [];
  return samples
    .map(({ name, labels, value }) => {
      const pairs = Object.entries(labels)
        .sort()
        .map(([label, one]) => `${label}=${JSON.stringify(one)}`);
      return `${name.slice(metric.length)}{${pairs.join(',')}} ${value}`;
    })
    .sort();
}
