import type { Diagnostic } from '../core/diagnostic.ts';
import { excerptAt } from '../text/excerpt.ts';
import { readJsonSource } from '../text/json-source.ts';
import type { SourceNode } from '../text/source-node.ts';
import { createPositions } from '../text/text-positions.ts';
import type { TextFault } from '../text/yaml-nodes.ts';
import { readYamlSource } from '../text/yaml-source.ts';
import type { Cursor, FileContext } from './cursor.ts';
import type { ForeignFile } from './foreign-file.ts';

/** What only templates of Helm hold; those of Prometheus know no values. */
const CHART = /\{\{-?\s*(?:include\s|\.Values\.|if\s+(?:\w+\s+)*\.Values\.|with\s+\.Values\.)/;

/** Reads the documents of a file, JSON or YAML; what is wrong with them goes to `report`. */
export function readSourceFile(
  { name, text: whole }: ForeignFile,
  report: (problem: Diagnostic) => void,
): readonly Cursor[] {
  const text = whole.replace(/^\uFEFF/, '');
  const positionOf = createPositions(text);
  const { documents, faults } = readDocuments(name, text);
  for (const { offset, message, help } of faults) {
    const position = positionOf(offset);
    const at = { file: name, ...position, ...excerptAt(text, position) };
    const advice = CHART.test(text) ? 'Judge what "helm template" prints: a chart is no YAML yet.' : help;
    report({ code: 'file/not-yaml', severity: 'error', message, help: advice, at });
  }
  const file: FileContext = { name, positionOf, report };
  return documents.map((node) => ({ file, node, keyFrom: node.from, path: '' }));
}

interface Documents {
  readonly documents: readonly SourceNode[];
  readonly faults: readonly TextFault[];
}

function readDocuments(name: string, text: string): Documents {
  const isJson = /^\s*[[{]/.test(text) && !/^\s*\{\{/.test(text);
  if (!isJson) return readYamlSource(text);
  const json = readJsonSource(text);
  if ('node' in json) return { documents: [json.node], faults: [] };
  const yaml = /\.json$/i.test(name) ? undefined : readYamlSource(text);
  // A map in braces may be YAML that is no JSON.
  return yaml !== undefined && yaml.documents.length > 0 ? yaml : { documents: [], faults: [json.fault] };
}
