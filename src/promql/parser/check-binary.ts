import type { Binary, Expr } from '../ast.ts';
import { OPERATORS } from '../functions.ts';
import type { ValueType } from '../functions.ts';
import type { ParseError } from './parse-error.ts';
import { describeType } from './value-type.ts';

interface Operands {
  readonly left: ValueType;
  readonly right: ValueType;
  readonly errors: ParseError[];
}

/** Refuses operands that cannot be joined, and modifiers that mean nothing between them. */
export function checkBinary(binary: Binary, { left, right, errors }: Operands): ValueType {
  const { op, opSpan, bool } = binary;
  const isSet = OPERATORS[op] === 'set';
  checkOperand(binary.left, { op, type: left, isSet, errors });
  checkOperand(binary.right, { op, type: right, isSet, errors });
  if (OPERATORS[op] === 'comparison' && !bool && left === 'scalar' && right === 'scalar') {
    errors.push({
      message: `"${op}" between two scalars needs "bool".`,
      help: `Write ${op} bool, or compare a vector.`,
      span: opSpan,
    });
  }
  checkModifiers(binary, { isOfVectors: left === 'vector' && right === 'vector', isSet, errors });
  return left === 'scalar' && right === 'scalar' ? 'scalar' : 'vector';
}

interface OperandCheck {
  readonly op: Binary['op'];
  readonly type: ValueType;
  readonly isSet: boolean;
  readonly errors: ParseError[];
}

function checkOperand({ span }: Expr, { op, type, isSet, errors }: OperandCheck): void {
  if (type === 'vector' || (type === 'scalar' && !isSet)) return;
  errors.push({
    message: `"${op}" cannot join ${describeType(type)}.`,
    help: isSet ? 'Give it instant vectors.' : 'Give it scalars or instant vectors.',
    span,
  });
}

interface ModifierCheck {
  readonly isOfVectors: boolean;
  readonly isSet: boolean;
  readonly errors: ParseError[];
}

function checkModifiers({ op, matching, fill }: Binary, { isOfVectors, isSet, errors }: ModifierCheck): void {
  if (matching?.kind === 'on') refuseCopiedLabels(matching, errors);
  // Prometheus overlooks a matching without labels between scalars, with whatever else belongs to it.
  if (!isOfVectors && matching !== undefined && matching.labels.length > 0) {
    errors.push({
      message: `"${matching.kind}" pairs series, but one side of "${op}" is no instant vector.`,
      help: 'Remove it.',
      span: matching.span,
    });
  }
  if (isOfVectors && isSet && matching?.group !== undefined) {
    errors.push({
      message: `"${op}" keeps whole series: "group_${matching.group}" means nothing there.`,
      help: `Remove "group_${matching.group}".`,
      span: matching.span,
    });
  }
  if (fill !== undefined && (!isOfVectors || isSet)) {
    errors.push({
      message: isSet
        ? `"${op}" takes no value for a missing partner.`
        : `A value for a missing partner needs instant vectors on both sides of "${op}".`,
      help: 'Remove it.',
      span: fill.span,
    });
  }
}

function refuseCopiedLabels(
  { labels, include, group = 'left' }: NonNullable<Binary['matching']>,
  errors: ParseError[],
): void {
  if (include.length === 0) return;
  const paired = new Set(labels.map(({ name }) => name));
  for (const { name, span } of include) {
    if (!paired.has(name)) continue;
    errors.push({
      message: `The label "${name}" is in "on" and in "group_${group}".`,
      help: `Remove it from "group_${group}": both sides have the same value.`,
      span,
    });
  }
}
