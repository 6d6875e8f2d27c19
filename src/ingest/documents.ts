import type { SubjectDashboard, SubjectGroup } from '../pack/subject.ts';
import { readJsonSource } from '../text/json-source.ts';
import type { SourceNode } from '../text/source-node.ts';
import { readYamlSource } from '../text/yaml-source.ts';
import type { Cursor } from './cursor.ts';
import { complain, field, fieldAt, fields, isText, items, textAt } from './cursor.ts';
import { readDashboard } from './dashboard.ts';
import { readRuleGroups } from './rule-groups.ts';

/** What a document holds for the checks. */
export interface DocumentContent {
  readonly groups: readonly SubjectGroup[];
  readonly dashboards: readonly SubjectDashboard[];
  /** Whether it is something that is read, even if nothing is in it. */
  readonly isKnown: boolean;
}

const NOTHING: DocumentContent = { groups: [], dashboards: [], isKnown: false };

/** Reads rules and dashboards of one document, whatever it wraps them in. */
export function readDocument(document: Cursor): DocumentContent {
  if (field(document, 'apiVersion') !== undefined && field(document, 'kind') !== undefined) {
    return readObject(document);
  }
  const groups = field(document, 'groups');
  if (groups !== undefined) return ofGroups(readRuleGroups(groups, 'scalars'));
  return readModel(document);
}

/** An object of Kubernetes. */
function readObject(object: Cursor): DocumentContent {
  const kind = textAt(object, 'kind') ?? '';
  if (kind.endsWith('List')) return joined(items(field(object, 'items')).map(readDocument));
  switch (kind) {
    case 'PrometheusRule':
    // What Google's managed Prometheus takes has the same groups.
    case 'Rules':
    case 'ClusterRules':
    case 'GlobalRules':
      return readRuleObject(object, kind);
    case 'ConfigMap':
      return joined(fields(field(object, 'data')).map(([name, value]) => readInner(name, value)));
    case 'Dashboard':
    case 'GrafanaDashboard':
      return readDashboardObject(object);
    default:
      return NOTHING;
  }
}

function readRuleObject(object: Cursor, kind: string): DocumentContent {
  const groups = fieldAt(object, 'spec', 'groups');
  if (groups === undefined) {
    complain(object, { message: `The ${kind} has no groups.`, help: 'Write the groups under "spec".' });
    return ofGroups([]);
  }
  return ofGroups(readRuleGroups(groups, 'texts'));
}

/** Objects of Grafana's own API, and of the grafana-operator. */
function readDashboardObject(object: Cursor): DocumentContent {
  const json = fieldAt(object, 'spec', 'json');
  if (json !== undefined) return readInner('dashboard.json', json);
  const spec = field(object, 'spec');
  return spec === undefined ? NOTHING : readModel(spec);
}

/** A file that a ConfigMap holds. */
function readInner(name: string, value: Cursor): DocumentContent {
  if (!isText(value) || !/\.(?:json|ya?ml|rules)$/.test(name)) return NOTHING;
  const { node: outer, file } = value;
  const { text, documents, faults } = readInnerDocuments(name, outer.value);
  const offsetOf = (offset: number): number => outer.offsetOf(offset);
  for (const { offset, message, help } of faults) {
    const position = file.positionOf(offsetOf(offset));
    file.report({
      code: 'file/not-yaml',
      severity: 'error',
      message,
      help,
      at: { file: file.name, path: value.path, ...position },
    });
  }
  const inner = {
    ...file,
    positionOf: (offset: number) => file.positionOf(offsetOf(Math.min(offset, text.length))),
  };
  const read = documents.map((node) => readDocument({ file: inner, node, keyFrom: node.from, path: '' }));
  // A file that is broken was meant to be read.
  return { ...joined(read), isKnown: faults.length > 0 || read.some(({ isKnown }) => isKnown) };
}

function readInnerDocuments(name: string, text: string) {
  if (!name.endsWith('.json')) return { text, ...readYamlSource(text) };
  const json = readJsonSource(text);
  const documents: readonly SourceNode[] = 'node' in json ? [json.node] : [];
  return { text, documents, faults: 'fault' in json ? [json.fault] : [] };
}

/** A dashboard as Grafana exports it, or as its API answers. */
function readModel(document: Cursor): DocumentContent {
  const model = field(document, 'dashboard') ?? document;
  const isDashboard = ['panels', 'rows', 'templating', 'schemaVersion'].some(
    (key) => field(model, key) !== undefined,
  );
  if (!isDashboard) return NOTHING;
  return { groups: [], dashboards: [readDashboard(model)], isKnown: true };
}

function ofGroups(groups: readonly SubjectGroup[]): DocumentContent {
  return { groups, dashboards: [], isKnown: true };
}

function joined(parts: readonly DocumentContent[]): DocumentContent {
  return {
    groups: parts.flatMap(({ groups }) => groups),
    dashboards: parts.flatMap(({ dashboards }) => dashboards),
    isKnown: parts.some(({ isKnown }) => isKnown),
  };
}
