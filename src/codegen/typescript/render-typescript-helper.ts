import type { Metric } from '../../catalog/metric.ts';
import type { GeneratedFile } from '../../core/generated-file.ts';
import type { Pack } from '../../pack/pack.ts';
import { quoteTypescript, quoteTypescriptLines, typescriptKey } from '../../text/typescript.ts';
import { renderDeclarations } from './declarations.ts';
import type { InstrumentationContent } from './instrumentation-content.ts';
import { emits, instrumentationContent } from './instrumentation-content.ts';
import { metricTable } from './metric-table.ts';
import { RUNTIME_DECLARATIONS, RUNTIME_MODULE } from './runtime.generated.ts';

/**
 * Writes the package by which programs in TypeScript and JavaScript emit the metrics of a pack. It needs no compiler:
 * the runtime was compiled when this project was built, and the rest is tables and types.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` where two metrics or components would share an identifier.
 */
export function renderTypescriptHelper(pack: Pick<Pack, 'definition' | 'catalog'>): readonly GeneratedFile[] {
  const content = instrumentationContent(pack);
  return [
    { path: 'index.d.ts', content: renderDeclarations(content) },
    { path: 'index.js', content: renderModule(content) },
    { path: 'package.json', content: renderManifest(content) },
    { path: 'runtime.d.ts', content: RUNTIME_DECLARATIONS },
    { path: 'runtime.js', content: RUNTIME_MODULE },
  ];
}

/** Tables only: everything that runs is in the runtime. */
function renderModule({ components, sizes, handles, dropped }: InstrumentationContent): string {
  const references = sizes.map(({ name, reference }) => `${typescriptKey(name)}: ${reference}`);
  return [
    '// Generated; do not edit.',
    "import { instrument } from './runtime.js';",
    '',
    "export { InstrumentationError } from './runtime.js';",
    '',
    'const PACK = {',
    '  components: {',
    ...components.map((component) => {
      const own = [...handles].filter(([, metric]) => emits(component, metric));
      return `    ${typescriptKey(component.name)}: ${quoteTypescriptLines(jsonOf(own))},`;
    }),
    '  },',
    `  sizes: { ${references.join(', ')} },`,
    ...(dropped === undefined ? [] : [`  dropped: ${quoteTypescript(dropped.name)},`]),
    '};',
    '',
    'export function createInstrumentation(options) {',
    '  return instrument(PACK, options);',
    '}',
    '',
  ].join('\n');
}

/** One line a metric, so that a difference between two packs can be read. */
function jsonOf(handles: readonly (readonly [string, Metric])[]): string {
  const rows = handles.map(
    ([property, metric]) => `${JSON.stringify(property)}: ${JSON.stringify(metricTable(metric))}`,
  );
  return `{\n${rows.join(',\n')}\n}`;
}

/** Of the two clients a program installs one, or one that takes metrics in the same way. */
function renderManifest({ packName, title, version }: InstrumentationContent): string {
  const manifest = {
    name: `${packName}-instrumentation`,
    version,
    description: `Emits the metrics of the ${title} catalog.`,
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    files: ['index.d.ts', 'index.js', 'runtime.d.ts', 'runtime.js'],
    engines: { node: '>=20' },
    peerDependencies: { '@prometheus-io/client': '>=0.16 <1', 'prom-client': '^15' },
    peerDependenciesMeta: { '@prometheus-io/client': { optional: true }, 'prom-client': { optional: true } },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
