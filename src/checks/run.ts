import type { Diagnostic } from '../core/diagnostic.ts';
import { sortDiagnostics } from '../core/diagnostic.ts';
import type { Pack } from '../pack/pack.ts';
import type { Check, QueryCheck } from './check.ts';
import { CHECKS } from './registry.ts';

/** Judges a pack by every check, or by those given. Returns the findings in reading order. */
export function checkPack(pack: Pack, checks: readonly Check[] = CHECKS): readonly Diagnostic[] {
  return sortDiagnostics(
    checks.flatMap((check) => (check.about === 'pack' ? ofPack(check, pack) : ofQueries(check, pack))),
  );
}

function ofPack(check: Extract<Check, { about: 'pack' }>, pack: Pack): readonly Diagnostic[] {
  return Array.from(check.run(pack), (finding) => ({
    code: check.code,
    severity: check.severity,
    ...finding,
  }));
}

function ofQueries(check: QueryCheck, pack: Pack): readonly Diagnostic[] {
  return pack.queries.flatMap((query) => {
    const facts = pack.factsOf(query);
    return Array.from(
      check.run({ query, facts, vocabulary: pack.vocabulary }),
      ({ message, help, span }) => ({
        code: check.code,
        severity: check.severity,
        message,
        help,
        at: { ...query.site, span: facts.toSource(span) },
      }),
    );
  });
}
