import { compareText } from '../../../core/order.ts';
import { expandRegex, hasLiteralText, matchesEveryText, regexError } from '../../../text/regex.ts';
import type { LabelFact, LabelReason } from '../../label-set.ts';
import { eitherFact } from './either-fact.ts';
import { makeFact, valuesOf } from './label-facts.ts';

/** What `label_replace` works with. */
interface Replacing {
  /** What is known of the label that is written. */
  readonly old: LabelFact;
  readonly source: LabelFact;
  readonly replacement: string;
  readonly pattern: string;
  readonly reason: LabelReason;
}

/** What is known of the label that `label_replace` writes. */
export function replacedFact(replacing: Replacing): LabelFact {
  const { old, source, reason } = replacing;
  const values = valuesOf(source);
  if (values === undefined || regexError(replacing.pattern) !== undefined) return ofAnyValue(replacing);
  const results = [...values, ...(source.presence === 'sure' ? [] : [''])].map((value) =>
    expandRegex(replacing.pattern, replacing.replacement, value),
  );
  const texts = [...new Set(results.filter((text) => text !== undefined))].sort(compareText);
  if (texts.length === 0) return old;
  const written = factOf(texts, reason);
  return results.includes(undefined) ? eitherFact(written, old, { left: reason, right: reason }) : written;
}

function factOf(texts: readonly string[], reason: LabelReason): LabelFact {
  const values = texts.filter((text) => text !== '');
  if (values.length === 0) return { presence: 'absent', reason };
  return { presence: values.length < texts.length ? 'maybe' : 'sure', values, reason };
}

/** Of a source that may have any value, only patterns that match all of them say something. */
function ofAnyValue({ old, source, replacement, pattern, reason }: Replacing): LabelFact {
  const takesAll = matchesEveryText(pattern);
  const takesEmpty = takesAll && pattern.includes('*');
  const isCopy = takesAll && pattern.includes('(') && /^\$(?:1|\{1\})$/.test(replacement);
  const written = isCopy
    ? makeFact(takesEmpty ? source.presence : 'sure', undefined, reason)
    : writtenFact(replacement, reason);
  const matches = takesAll && (takesEmpty || source.presence === 'sure');
  return matches ? written : eitherFact(written, old, { left: reason, right: reason });
}

function writtenFact(replacement: string, reason: LabelReason): LabelFact {
  if (!replacement.includes('$')) return factOf([replacement], reason);
  return { presence: hasLiteralText(replacement) ? 'sure' : 'maybe', reason };
}
