import type { Subject, SubjectAlert } from '../../pack/subject.ts';
import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { OPERATORS } from '../../promql/functions.ts';
import type { Inference } from '../../promql/infer/infer.ts';
import type { Quantity } from '../../promql/quantity.ts';
import { asSpan, isSameDimension, isSameScale, NUMBER, PERCENT, SECONDS } from '../../promql/quantity.ts';
import { quantityWords } from '../../promql/quantity-words.ts';
import type { AlertTemplate } from '../shared/alert-template.ts';
import { placeInTemplate, templatesOf } from '../shared/alert-template.ts';
import type { Finding } from '../check.ts';
import { defineSubjectCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';
import { statedUnit } from '../shared/stated-unit.ts';
import { stripParens } from '../shared/strip-parens.ts';
import { timesOfRule } from '../shared/times-of-rule.ts';

export const textAgreesWithThreshold = defineSubjectCheck({
  code: 'units/text-agrees-with-threshold',
  severity: 'warning',
  summary: 'A limit that an annotation states is the one that the rule compares with.',
  *run(subject) {
    for (const one of templatesOf(subject)) {
      if (one.section === 'annotations') yield* disagreements(one, subject);
    }
  },
});

/** What is said to have lasted ("for more than 5 minutes") belongs to `templates/text-agrees-with-rule`. */
const LIMIT =
  /(?<!\bfor )\b(?:above|below|over|under|exceed(?:s|ed|ing)?|older than|longer than|slower than|(?:more|greater|higher|less|fewer|lower) than) (\d+(?:\.\d+)?)/gi;

function* disagreements(one: AlertTemplate, subject: Subject): Iterable<Finding> {
  const { alert, name, template } = one;
  const { expr } = subject.factsOf(alert.expr);
  if (expr === undefined) return;
  for (const { text, span } of template.literals) {
    for (const match of text.matchAll(LIMIT)) {
      const [limit, number = ''] = match;
      const unit = statedUnit(text.slice(match.index + limit.length));
      if (unit === undefined) continue;
      const amounts = unit.meanings.map((quantity) => ({ quantity, value: Number(number) }));
      const compared = contradiction(amounts, { alert, expr, subject });
      if (compared === undefined) continue;
      const words = `${limit}${unit.words}`;
      const from = span.from + match.index;
      yield {
        message: `The annotation "${name}" of the alert "${alert.name}" says "${words}", and the rule compares with ${amountWords(compared)}.`,
        help: 'Correct the text or the rule.',
        at: placeInTemplate(one, { from, to: from + words.length }),
      };
    }
  }
}

interface Amount {
  readonly value: number;
  readonly quantity: Quantity;
}

/** A number that a value is compared with. */
interface Limit extends Amount {
  /** Whether it is written as one number: a product may hold factors that the text speaks of. */
  readonly isWritten: boolean;
}

interface Rule {
  readonly alert: SubjectAlert;
  readonly expr: Expr;
  readonly subject: Subject;
}

/** What the rule compares with instead; `undefined` when the text may be right. */
function contradiction(amounts: readonly Amount[], { alert, expr, subject }: Rule): Limit | undefined {
  const { inference } = subject.factsOf(alert.expr);
  const limits = inference && limitsOf(expr, inference);
  if (limits === undefined) return undefined;
  const [stated] = amounts;
  const alike = limits.filter((limit) => stated !== undefined && isComparable(limit, stated.quantity));
  if (alike.some((limit) => amounts.some((amount) => agree(limit, amount)))) return undefined;
  if (stated !== undefined && isSameDimension(stated.quantity, SECONDS)) {
    const times = timesOfRule({ alert, expr, secondsOf: (value) => [Math.abs(value)] });
    if (times.has(stated.value * stated.quantity.scale)) return undefined;
  }
  return alike[0];
}

/** What a query compares with; `undefined` when it also compares with something that is not known beforehand. */
function limitsOf(expr: Expr, inference: Inference): readonly Limit[] | undefined {
  const limits: Limit[] = [];
  for (const node of walk(expr)) {
    if (node.kind !== 'binary' || OPERATORS[node.op] !== 'comparison') continue;
    const [left, right] = [constantOf(node.left), constantOf(node.right)];
    const [compared, number] = right === undefined ? [node.right, node.left] : [node.left, node.right];
    const value = right ?? left;
    const { unit } = inference.of(compared);
    if (value === undefined || unit.kind !== 'known') return undefined;
    limits.push({ value, quantity: unit.quantity, isWritten: stripParens(number).kind === 'number' });
  }
  return limits;
}

/** Whether a text in this unit can be about the limit. A percentage can be only about one that is a share. */
function isComparable({ quantity, value, isWritten }: Limit, stated: Quantity): boolean {
  if (!isSameDimension(quantity, stated)) return false;
  if (!isSameDimension(stated, NUMBER)) return value !== 0;
  return isWritten && value > 0 && (isSameScale(quantity.scale, PERCENT.scale) || value < 1);
}

function agree(limit: Limit, stated: Amount): boolean {
  const amount = stated.value * stated.quantity.scale;
  const compared = Math.abs(limit.value) * limit.quantity.scale;
  if (isSameScale(amount, compared)) return true;
  // Less than 10 percent free is more than 90 percent used.
  return isSameDimension(stated.quantity, NUMBER) && Math.abs(1 - amount - compared) < 1e-9;
}

function amountWords({ value, quantity }: Limit): string {
  return isSameDimension(quantity, NUMBER) && quantity.scale === 1
    ? String(value)
    : `${value} ${quantityWords(asSpan(quantity))}`;
}
