import * as fc from 'fast-check';

import { defineGauge } from '../../src/catalog/metric.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import type { RowSpec } from '../../src/pack/dashboard.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import { definePack } from '../../src/pack/definition.ts';
import type { Prose } from '../../src/pack/prose.ts';
import { promql } from '../../src/pack/query-template.ts';
import { renderPack } from '../../src/targets/render-pack.ts';
import { probe, probeDashboard, probeFacts, probeMetrics, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { writableText } from '../text/hostile-text.ts';

/** Different texts, rich in what other languages take for syntax; the same in every run. */
export function hostileTexts(count: number): readonly string[] {
  const texts = fc.sample(writableText, { numRuns: count * 2, seed: 20_261 });
  return [...new Set(texts)].filter((text) => text.trim() !== '').slice(0, count);
}

/** A sentence without slots. */
export function literal(text: string): Prose<never> {
  return { parts: [text], uses: [] };
}

/** A pack that says each text wherever a catalog may say something to people. */
export function packThatSays(texts: readonly string[]): PackDefinition {
  const depth = probeMetrics.depth;
  const metrics = texts.map((text, index) => {
    const name = `probe_said_${index}_bytes` as const;
    const facts = { ...probeFacts, help: text, question: text, acrossPods: 'sum' } as const;
    return [
      name,
      defineGauge({ ...facts, name, unit: 'bytes', labels: { said: { help: text, values: ['x'] } } }),
    ];
  });
  const alerts = texts.map((text, index) => [
    `said${index}`,
    defineAlert({
      name: `ProbeSaid${index}`,
      component: probe,
      severity: 'info',
      forSeconds: 0,
      params: { limit: { unit: 'none', default: 0, min: 0, max: 1, advice: text } },
      expr: promql`${depth} > 0`,
      summary: literal(text),
      description: literal(text),
    }),
  ]);
  return definePack({
    ...probePack,
    metrics: [...probePack.metrics, Object.fromEntries(metrics)],
    rules: [Object.fromEntries(alerts)],
    dashboards: [
      {
        ...probeDashboard,
        title: texts.join(' '),
        description: texts.join(' '),
        rows: [rowThatSays('first'), ...texts.map((text, index) => rowThatSays(text, `${index} ${text}`))],
      },
    ],
  });
}

function rowThatSays(text: string, panelTitle = text): RowSpec {
  return {
    title: text,
    panels: [
      {
        kind: 'timeseries',
        title: panelTitle,
        description: text,
        unit: 'none',
        width: 24,
        height: 4,
        queries: [{ expr: promql`sum(${probeMetrics.depth})`, legend: literal(text) }],
      },
    ],
  };
}

/** The files of a definition with default settings, by path. */
export function filesOf(definition: PackDefinition): ReadonlyMap<string, string> {
  return new Map(renderPack(resolveWith(definition)).map(({ path, content }) => [path, content]));
}

/** The file of a delivery; it must be there. */
export function fileOf(files: ReadonlyMap<string, string>, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no ${path} in ${[...files.keys()].join(', ')}.`);
  return content;
}
