import type { Binary } from '../../promql/ast.ts';
import { OPERATORS } from '../../promql/functions.ts';
import type { Facts } from '../../promql/infer/facts.ts';
import type { Pairing } from '../../promql/infer/labels/pairing.ts';
import { pairingOf } from '../../promql/infer/labels/pairing.ts';
import type { LabelFact, LabelSet } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import type { QueryFacts } from '../../pack/facts.ts';
import type { ExpressionContext } from '../check.ts';
import { nodesByKind } from '../nodes-by-kind.ts';
import { oncePer } from './once-per.ts';

/** An operator that looks for partners among the series of two vectors. */
export interface VectorMatch {
  readonly node: Binary;
  readonly left: Facts;
  readonly right: Facts;
  readonly pairing: Pairing;
  /** `and`, `or` and `unless` take whole groups of series; the others need one series on one side at least. */
  readonly isSet: boolean;
  /** Whether partners must agree in a label. */
  readonly pairs: (label: string) => boolean;
}

/** What is known of one label on both sides. */
export interface PairedLabel {
  readonly name: string;
  readonly left: LabelFact;
  readonly right: LabelFact;
}

/** Every operator between two vectors whose partners no variable and no `fill` decides. */
export function vectorMatches({ facts }: Pick<ExpressionContext, 'facts'>): readonly VectorMatch[] {
  return matchesIn(facts);
}

const matchesIn: (facts: QueryFacts) => readonly VectorMatch[] = oncePer((facts) => {
  const { expr, inference } = facts;
  if (expr === undefined || inference === undefined) return [];
  return nodesByKind(expr).binaries.flatMap((node): readonly VectorMatch[] => {
    const [left, right] = [inference.of(node.left), inference.of(node.right)];
    if (left.type !== 'vector' || right.type !== 'vector' || node.fill !== undefined) return [];
    const pairing = pairingOf(node, facts);
    if (pairing.variable !== undefined) return [];
    const listed = new Set(pairing.labels);
    const pairs = (label: string): boolean =>
      pairing.kind === 'on' ? listed.has(label) : label !== '__name__' && !listed.has(label);
    return [{ node, left, right, pairing, isSet: OPERATORS[node.op] === 'set', pairs }];
  });
});

/** The labels in which partners must agree and of which something is known by name. */
export function* pairedLabels({ left, right, pairs }: VectorMatch): Iterable<PairedLabel> {
  const names = new Set([...left.labels.named.keys(), ...right.labels.named.keys()]);
  for (const name of names) {
    if (!pairs(name)) continue;
    yield { name, left: labelFact(left.labels, name), right: labelFact(right.labels, name) };
  }
}

/** Whether the series of a result surely have no labels, so that there is one at most. */
export function hasNoLabels({ named, rest }: LabelSet): boolean {
  return rest.presence === 'absent' && [...named.values()].every(({ presence }) => presence === 'absent');
}
