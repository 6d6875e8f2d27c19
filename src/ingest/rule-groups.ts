import { parseDuration } from '../core/duration.ts';
import { didYouMean } from '../core/suggest.ts';
import type { SubjectAlert, SubjectGroup, SubjectRecord, SubjectRule } from '../pack/subject.ts';
import type { SourceScalar } from '../text/source-node.ts';
import type { Cursor } from './cursor.ts';
import { complain, field, fields, isScalar, isText, items, queryOf, siteOf } from './cursor.ts';

/** Keys of a group, of Prometheus 3.14 and of what reads the same files: Thanos, Mimir, the prometheus-operator. */
const GROUP_KEYS = [
  'name',
  'interval',
  'query_offset',
  'limit',
  'labels',
  'rules',
  'partial_response_strategy',
  'evaluation_delay',
  'source_tenants',
  'align_evaluation_time_on_interval',
];
const RULE_KEYS = ['record', 'alert', 'expr', 'for', 'keep_firing_for', 'labels', 'annotations'];
/** Of these a recording rule has none. */
const ALERT_KEYS = ['for', 'keep_firing_for', 'annotations'];

/** How strictly values are read: a file of Prometheus takes any scalar for a text, the API of Kubernetes does not. */
export type Strictness = 'scalars' | 'texts';

/**
 * Reads the groups of a rule file. What Prometheus refuses is reported and left out; what stands beside it is read.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/
 */
export function readRuleGroups(groups: Cursor, strictness: Strictness): readonly SubjectGroup[] {
  if (groups.node.kind !== 'list') {
    complain(groups, { message: 'The groups are no list.', help: 'Begin each group with "- name:".' });
    return [];
  }
  const names = new Set<string>();
  return items(groups).flatMap((group): readonly SubjectGroup[] => {
    const read = readGroup(group, strictness);
    if (read === undefined) return [];
    if (names.has(read.name)) {
      complain(group, {
        message: `The file has two groups with the name "${read.name}".`,
        help: 'Give each group of a file a name of its own.',
      });
    }
    names.add(read.name);
    return [read];
  });
}

function readGroup(group: Cursor, strictness: Strictness): SubjectGroup | undefined {
  if (group.node.kind !== 'map') {
    complain(group, { message: 'A group is no map.', help: 'Give the group a name and rules.' });
    return undefined;
  }
  const name = readText(group, 'name', strictness);
  if (name === undefined || name === '') {
    complain(group, {
      message: 'A group has no name.',
      help: 'Give it a "name" that no other group of the file has.',
    });
  }
  const named = { ...group, path: `groups/${name ?? group.path.split('/').at(-1)}` };
  refuseUnknown(named, GROUP_KEYS, 'group');
  const interval = readDuration(named, 'interval');
  readDuration(named, 'query_offset');
  const limit = field(named, 'limit');
  if (limit !== undefined && !(isScalar(limit) && Number.isInteger(limit.node.value))) {
    complain(limit, {
      message: 'The limit of a group is no whole number.',
      help: 'Write a number such as 100.',
    });
  }
  const labels = readTexts(named, 'labels', strictness);
  const rules = field(named, 'rules');
  if (rules !== undefined && rules.node.kind !== 'list') {
    complain(rules, {
      message: 'The rules of a group are no list.',
      help: 'Begin each rule with "- alert:" or "- record:".',
    });
  }
  return {
    name: name ?? '',
    // Prometheus takes 0 for what its configuration says.
    ...(interval !== undefined && interval > 0 && { intervalSeconds: interval }),
    rules: items(rules).flatMap((rule) =>
      readRule(
        { ...rule, path: `${named.path}/${rule.path.split('/').at(-1)}` },
        { group: named, labels, strictness },
      ),
    ),
    site: siteOf(named),
  };
}

interface RuleContext {
  readonly group: Cursor;
  /** Labels that the group adds to all of its rules. */
  readonly labels: Readonly<Record<string, string>>;
  readonly strictness: Strictness;
}

function readRule(rule: Cursor, context: RuleContext): readonly SubjectRule[] {
  if (rule.node.kind !== 'map') {
    complain(rule, { message: 'A rule is no map.', help: 'Begin the rule with "alert:" or "record:".' });
    return [];
  }
  const { strictness } = context;
  const alert = nonEmpty(readText(rule, 'alert', strictness));
  const record = nonEmpty(readText(rule, 'record', strictness));
  const name = alert ?? record;
  const named = { ...rule, path: `${context.group.path}/${name ?? rule.path.split('/').at(-1)}` };
  refuseUnknown(named, RULE_KEYS, 'rule');
  if (name === undefined) {
    complain(named, {
      message: 'A rule is neither an alert nor a record.',
      help: 'Give it a name under "alert" or "record".',
    });
    return [];
  }
  if (alert !== undefined && record !== undefined) {
    complain(named, {
      message: `The rule "${alert}" is both an alert and a record.`,
      help: 'Keep one of the keys "alert" and "record", and make two rules if both are meant.',
    });
    return [];
  }
  const expr = readExpression(named, name);
  if (expr === undefined) return [];
  const base = {
    name,
    expr: queryOf(expr, { reader: 'rule', text: expr.node.source }),
    labels: { ...context.labels, ...readTexts(named, 'labels', strictness) },
    site: siteOf(named),
  };
  return [alert === undefined ? readRecord(named, base) : readAlert(named, base, strictness)];
}

type RuleFields = Pick<SubjectRule, 'name' | 'expr' | 'labels' | 'site'>;

function readAlert(rule: Cursor, base: RuleFields, strictness: Strictness): SubjectAlert {
  const forSeconds = readDuration(rule, 'for');
  const keepFiringForSeconds = readDuration(rule, 'keep_firing_for');
  return {
    ...base,
    kind: 'alert',
    ...(forSeconds !== undefined && { forSeconds }),
    ...(keepFiringForSeconds !== undefined && { keepFiringForSeconds }),
    annotations: readTexts(rule, 'annotations', strictness),
    placeIn: (section, name, offset) => {
      const text = field(rule, section);
      const value = text && field(text, name);
      return isScalar(value) ? rule.file.positionOf(value.node.offsetOf(offset)) : undefined;
    },
  };
}

function readRecord(rule: Cursor, base: RuleFields): SubjectRecord {
  if (/[{}]/.test(base.name)) {
    complain(rule, {
      message: `The record "${base.name}" has braces in its name.`,
      help: 'Move labels to "labels", and the query to "expr".',
    });
  }
  for (const key of ALERT_KEYS) {
    const wrong = field(rule, key);
    if (wrong === undefined || isNothing(wrong)) continue;
    complain(wrong, {
      message: `The record "${base.name}" has "${key}", which only alerts have.`,
      help: `Remove "${key}".`,
    });
  }
  return { ...base, kind: 'record' };
}

/** An empty map and a duration of zero count as left out. */
function isNothing({ node }: Cursor): boolean {
  if (node.kind === 'map') return node.entries.size === 0;
  return node.kind === 'scalar' && parseDuration(node.source) === 0;
}

function readExpression(rule: Cursor, name: string): Cursor<SourceScalar> | undefined {
  const expr = field(rule, 'expr');
  if (isScalar(expr) && expr.node.source.trim() !== '') return expr;
  complain(expr ?? rule, {
    message:
      expr === undefined || isScalar(expr)
        ? `The rule "${name}" has no expression.`
        : `The expression of the rule "${name}" is no text.`,
    help: 'Write PromQL under "expr".',
  });
  return undefined;
}

function readDuration(owner: Cursor, key: string): number | undefined {
  const found = field(owner, key);
  if (found === undefined) return undefined;
  const seconds = isScalar(found) ? parseDuration(found.node.source) : undefined;
  if (seconds === undefined) {
    complain(found, {
      message: `The value of "${key}" is no duration of Prometheus.`,
      help: 'Write a number and a unit such as 30s, 5m or 1h30m.',
    });
  }
  return seconds;
}

function readText(owner: Cursor, key: string, strictness: Strictness): string | undefined {
  const found = field(owner, key);
  if (found === undefined) return undefined;
  if (isText(found) || (isScalar(found) && strictness === 'scalars')) return found.node.source;
  complain(found, notAText(key, found));
  return undefined;
}

/** Labels or annotations. */
function readTexts(owner: Cursor, key: string, strictness: Strictness): Readonly<Record<string, string>> {
  const found = field(owner, key);
  if (found === undefined) return {};
  if (found.node.kind !== 'map') {
    complain(found, { message: `The ${key} are no map.`, help: 'Write one "name: text" a line.' });
    return {};
  }
  const texts = fields(found).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    // Prometheus takes null for the empty text.
    if (isScalar(value) && value.node.value === null) return [[name, '']];
    if (isText(value) || (isScalar(value) && strictness === 'scalars')) return [[name, value.node.source]];
    complain(value, notAText(name, value));
    return [];
  });
  // Names come from the file: __proto__ must become a key like all others, which Object.fromEntries sees to.
  return Object.fromEntries(texts);
}

function notAText(key: string, value: Cursor): { readonly message: string; readonly help: string } {
  return isScalar(value)
    ? {
        message: `The value of "${key}" is ${typeof value.node.value === 'number' ? 'a number' : 'a flag'} and no text.`,
        help: `Quote it: "${value.node.source}".`,
      }
    : { message: `The value of "${key}" is no text.`, help: 'Write a text.' };
}

function refuseUnknown(owner: Cursor, known: readonly string[], what: string): void {
  for (const [key, value] of fields(owner)) {
    if (known.includes(key)) continue;
    complain(value, {
      message: `A ${what} has the key "${key}", which Prometheus does not know.`,
      help: didYouMean(key, known, `Remove it. A ${what} may have: ${known.slice(0, 7).join(', ')}.`),
    });
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
