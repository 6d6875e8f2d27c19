import type { Span } from '../core/location.ts';
import type { GoTemplate, ShownLabel, ShownValue, TemplateQuery } from './template-facts.ts';
import type { BranchNode, Command, Operand, Pipeline, TemplateNode } from './go-template-ast.ts';

/** What a part of a template stands for, as far as it matters. */
type Meaning =
  /** What the template gets: `.` outside of everything. */
  | { readonly kind: 'root' }
  | { readonly kind: 'labels' }
  | { readonly kind: 'label'; readonly name: string }
  /** The value of the alert, and the functions that it has gone through. */
  | { readonly kind: 'value'; readonly functions: readonly string[]; readonly span: Span }
  | { readonly kind: 'result' | 'sample' | 'sample-labels'; readonly query: QueryDraft }
  | { readonly kind: 'text'; readonly value: string; readonly span: Span }
  | { readonly kind: 'other' };

/** A query whose labels are still being collected. */
type QueryDraft = Omit<TemplateQuery, 'labels'> & { readonly labels: TemplateQuery['labels'][number][] };

/** What is known at one place of the template. */
interface Scope {
  readonly dot: Meaning;
  readonly variables: ReadonlyMap<string, Meaning>;
  /** Labels whose absence is provided for. */
  readonly guarded: ReadonlySet<string>;
  /** Set in a condition, which shows nothing. Collects the labels that it asks for. */
  readonly asked?: Set<string>;
}

/** What has been found so far. */
interface Findings {
  readonly labels: ShownLabel[];
  readonly values: ShownValue[];
  readonly queries: QueryDraft[];
  readonly literals: GoTemplate['literals'][number][];
}

const OTHER: Meaning = { kind: 'other' };
const ROOT: Meaning = { kind: 'root' };
/** Functions whose answer says nothing of the number that they got. */
const JUDGING = new Set(['and', 'eq', 'ge', 'gt', 'le', 'len', 'lt', 'match', 'ne', 'not', 'or']);

/** What a template shows, by following its values through pipelines, variables and branches. */
export function summarise(nodes: readonly TemplateNode[]): Omit<GoTemplate, 'errors'> {
  const found: Findings = { labels: [], values: [], queries: [], literals: [] };
  const variables = new Map<string, Meaning>([
    ['$', ROOT],
    ['$labels', { kind: 'labels' }],
    ['$value', { kind: 'value', functions: [], span: { from: 0, to: 0 } }],
  ]);
  visitAll(nodes, { dot: ROOT, variables, guarded: new Set() }, found);
  return found;
}

function visitAll(nodes: readonly TemplateNode[], outer: Scope, found: Findings): void {
  const variables = new Map(outer.variables);
  const scope = { ...outer, variables };
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        found.literals.push({ text: node.text, span: node.span });
        break;
      case 'action': {
        const meaning = evaluate(node.pipeline, scope, found);
        for (const target of node.pipeline.targets) variables.set(target, meaning);
        if (node.pipeline.targets.length === 0)
          show(meaning, { span: spanOfPipeline(node.pipeline), scope, found });
        break;
      }
      case 'if':
      case 'with':
      case 'range':
        visitBranch(node, scope, found);
        break;
      case 'define':
      case 'block':
        if (node.pipeline !== undefined)
          show(evaluate(node.pipeline, scope, found), { span: node.span, scope, found });
        visitAll(node.body, { dot: OTHER, variables: new Map(), guarded: new Set() }, found);
        break;
      case 'template':
        if (node.pipeline !== undefined) evaluate(node.pipeline, scope, found);
        break;
      case 'jump':
        break;
    }
  }
}

function visitBranch({ kind, pipeline, body, otherwise }: BranchNode, scope: Scope, found: Findings): void {
  const asked = new Set<string>();
  const meaning = evaluate(pipeline, { ...scope, asked }, found);
  show(meaning, { span: spanOfPipeline(pipeline), scope: { ...scope, asked }, found });
  const guarded = new Set([...scope.guarded, ...asked]);
  const inner = innerMeaning(kind, meaning);
  const variables = new Map(scope.variables);
  const [first, second] = pipeline.targets;
  // Of two variables of a range the first is the index.
  if (first !== undefined) variables.set(first, second === undefined ? inner : OTHER);
  if (second !== undefined) variables.set(second, inner);
  visitAll(body, { dot: kind === 'if' ? scope.dot : inner, variables, guarded }, found);
  // `if not` and `if eq` provide for the absence on either way.
  const isPlain = meaning.kind === 'label';
  visitAll(otherwise, isPlain ? scope : { ...scope, guarded }, found);
}

function innerMeaning(kind: BranchNode['kind'], meaning: Meaning): Meaning {
  if (kind !== 'range') return meaning;
  return meaning.kind === 'result' ? { kind: 'sample', query: meaning.query } : OTHER;
}

interface Showing {
  readonly span: Span;
  readonly scope: Scope;
  readonly found: Findings;
}

/** Notes that something is printed, given to a function, or asked for in a condition. */
function show(meaning: Meaning, { span, scope, found }: Showing): void {
  if (meaning.kind === 'label') {
    const { name } = meaning;
    scope.asked?.add(name);
    found.labels.push({ name, span, guarded: scope.asked !== undefined || scope.guarded.has(name) });
  }
  if (meaning.kind === 'value' && scope.asked === undefined) {
    found.values.push({ span: meaning.span, functions: meaning.functions });
  }
}

function evaluate({ commands }: Pipeline, scope: Scope, found: Findings): Meaning {
  let piped: { readonly meaning: Meaning; readonly span: Span } | undefined;
  for (const command of commands) {
    piped = { meaning: evaluateCommand(command, { scope, found, piped }), span: spanOfResult(command) };
  }
  return piped?.meaning ?? OTHER;
}

function spanOfPipeline({ commands, span }: Pipeline): Span {
  const last = commands.at(-1);
  return last === undefined ? span : spanOfResult(last);
}

/** The place of what a command of one operand gives; else of the command. */
function spanOfResult({ operands, span }: Command): Span {
  const [first] = operands;
  return operands.length === 1 && first !== undefined ? first.span : span;
}

interface Argument {
  readonly meaning: Meaning;
  readonly span: Span;
}

interface Evaluation {
  readonly scope: Scope;
  readonly found: Findings;
  readonly piped: Argument | undefined;
}

function evaluateCommand({ operands, span }: Command, { scope, found, piped }: Evaluation): Meaning {
  const [first, ...rest] = operands;
  if (first === undefined) return OTHER;
  const args = rest.map((operand): Argument => ({
    meaning: meaningOf(operand, scope, found),
    span: operand.span,
  }));
  if (piped !== undefined) args.push(piped);
  if (first.term.kind === 'function') {
    const given = call(first.term.name, { args, span, scope, found });
    return first.fields.reduce((meaning, name) => readField(meaning, { name, span: first.span }), given);
  }
  return meaningOf(first, scope, found);
}

function meaningOf({ term, fields, span }: Operand, scope: Scope, found: Findings): Meaning {
  const start = ((): Meaning => {
    switch (term.kind) {
      case 'dot':
        return scope.dot;
      case 'constant':
        return OTHER;
      case 'variable':
        return scope.variables.get(term.name) ?? OTHER;
      case 'function':
        return call(term.name, { args: [], span, scope, found });
      case 'string':
        return { kind: 'text', value: term.value, span: term.span };
      case 'pipeline':
        return evaluate(term.pipeline, scope, found);
    }
  })();
  const meaning = fields.reduce((owner, name) => readField(owner, { name, span }), start);
  const isFresh = meaning.kind === 'value' && term.kind !== 'pipeline' && term.kind !== 'function';
  return isFresh ? { ...meaning, span } : meaning;
}

function readField(owner: Meaning, { name, span }: { readonly name: string; readonly span: Span }): Meaning {
  switch (owner.kind) {
    case 'root':
      if (name === 'Labels') return { kind: 'labels' };
      return name === 'Value' ? { kind: 'value', functions: [], span } : OTHER;
    case 'labels':
      return { kind: 'label', name };
    case 'sample':
      return name === 'Labels' ? { kind: 'sample-labels', query: owner.query } : OTHER;
    case 'sample-labels':
      owner.query.labels.push({ name, span });
      return OTHER;
    default:
      return OTHER;
  }
}

interface Invocation {
  readonly args: readonly Argument[];
  readonly span: Span;
  readonly scope: Scope;
  readonly found: Findings;
}

function call(name: string, { args, span, scope, found }: Invocation): Meaning {
  const meanings = args.map(({ meaning }) => meaning);
  const [one, two] = meanings;
  if (name === 'index' && two?.kind === 'text' && (one?.kind === 'labels' || one?.kind === 'sample-labels')) {
    return readField(one, { name: two.value, span });
  }
  if (one?.kind === 'text' && (name === 'label' || name === 'sortByLabel')) {
    return ofSamples(name, { meaning: two, label: one.value, span: one.span });
  }
  if (name === 'query') return runQuery(one, { found, args, scope, span });
  if (one?.kind === 'result' && (name === 'first' || name === 'index'))
    return { kind: 'sample', query: one.query };
  const isChoice = name === 'or';
  for (const [index, { meaning, span: at }] of args.entries()) {
    if (meaning.kind !== 'label') continue;
    // Where it is empty, `or` goes on to what follows.
    const hasNext = isChoice && index < args.length - 1;
    show(meaning, {
      span: at,
      scope: hasNext ? { ...scope, asked: scope.asked ?? new Set() } : scope,
      found,
    });
  }
  const value = meanings.find((meaning) => meaning.kind === 'value');
  if (value === undefined || JUDGING.has(name)) return OTHER;
  return { ...value, functions: [...value.functions, name] };
}

function ofSamples(
  name: 'label' | 'sortByLabel',
  {
    meaning,
    label,
    span,
  }: { readonly meaning: Meaning | undefined; readonly label: string; readonly span: Span },
): Meaning {
  if (meaning?.kind !== 'sample' && meaning?.kind !== 'result') return OTHER;
  meaning.query.labels.push({ name: label, span });
  return name === 'label' ? OTHER : meaning;
}

function runQuery(text: Meaning | undefined, { found, args, scope, span }: Omit<Invocation, never>): Meaning {
  if (text?.kind === 'text') {
    const query: QueryDraft = { text: text.value, span: text.span, labels: [] };
    found.queries.push(query);
    return { kind: 'result', query };
  }
  for (const { meaning, span: at } of args) show(meaning, { span: at, scope, found });
  // Made while the template runs: what it is nobody knows before.
  return { kind: 'result', query: { text: '', span, labels: [] } };
}
