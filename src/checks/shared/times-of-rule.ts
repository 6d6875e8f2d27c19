import { parseDuration } from '../../core/duration.ts';
import type { SubjectAlert } from '../../pack/subject.ts';
import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { constantOf } from '../../promql/constant-of.ts';

/** A rule, and how many seconds each of its numbers may stand for. */
export interface TimedRule {
  readonly alert: SubjectAlert;
  readonly expr: Expr;
  readonly secondsOf: (value: number) => readonly number[];
}

/** Times in seconds that a rule speaks of: `for`, windows, windows in names of records, numbers, and each with `for`. */
export function timesOfRule({ alert: { forSeconds = 0 }, expr, secondsOf }: TimedRule): ReadonlySet<number> {
  const times = new Set<number>([forSeconds]);
  for (const node of walk(expr)) {
    for (const seconds of timesIn(node, secondsOf)) {
      times.add(seconds).add(seconds + forSeconds);
    }
  }
  return times;
}

function timesIn(node: Expr, secondsOf: TimedRule['secondsOf']): readonly number[] {
  switch (node.kind) {
    case 'range':
    case 'subquery':
      return node.range.seconds === undefined ? [] : [node.range.seconds];
    case 'selector': {
      const windows = (selectedName(node)?.name ?? '').match(/\d+(?:ms|[smhdwy])/g) ?? [];
      return windows.flatMap((window) => parseDuration(window) ?? []);
    }
    case 'number':
    case 'binary':
    case 'paren': {
      const value = constantOf(node);
      return value === undefined ? [] : secondsOf(value);
    }
    default:
      return [];
  }
}
