import type { QueryUse } from '../pack/subject.ts';
import type { Scope } from './check.ts';
import type { NodesByKind } from './nodes-by-kind.ts';

/**
 * A function that chooses the checks with something to look at in an expression that a kind of use reads. It remembers
 * each choice, because few combinations of nodes occur.
 */
export function createChoice<Scoped extends Scope>(
  checks: readonly Scoped[],
): (kind: QueryUse['kind'], nodes: NodesByKind) => readonly Scoped[] {
  const lists = [...new Set(checks.flatMap(({ on = [] }) => on))];
  const known = new Map<string, readonly Scoped[]>();
  return (kind, nodes) => {
    let key: string = kind;
    for (const list of lists) key += nodes[list].length === 0 ? '0' : '1';
    const chosen = known.get(key) ?? checks.filter((check) => looksAt(check, kind, nodes));
    known.set(key, chosen);
    return chosen;
  };
}

function looksAt({ on, uses }: Scope, kind: QueryUse['kind'], nodes: NodesByKind): boolean {
  return (uses?.includes(kind) ?? true) && (on?.some((list) => nodes[list].length > 0) ?? true);
}
