import type { Span } from '../core/location.ts';

/** What every node has: its place in the template. */
interface NodeBase {
  readonly span: Span;
}

/** A piece of a template of Go's text/template. */
export type TemplateNode = TextNode | ActionNode | BranchNode | DefinitionNode | CallNode | JumpNode;

/** What stands outside of actions, trimmed as its neighbours demand. */
export interface TextNode extends NodeBase {
  readonly kind: 'text';
  readonly text: string;
}

/** A pipeline that is printed, unless it declares or assigns variables. */
export interface ActionNode extends NodeBase {
  readonly kind: 'action';
  readonly pipeline: Pipeline;
}

/** `if`, `with` or `range`. An `else if` is a branch inside of `otherwise`. */
export interface BranchNode extends NodeBase {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipeline: Pipeline;
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
}

/** `define`, or `block`, which is also called where it stands. */
export interface DefinitionNode extends NodeBase {
  readonly kind: 'define' | 'block';
  readonly pipeline?: Pipeline;
  readonly body: readonly TemplateNode[];
}

/** `template "name" pipeline`. */
export interface CallNode extends NodeBase {
  readonly kind: 'template';
  readonly pipeline?: Pipeline;
}

/** `break` or `continue`. */
export interface JumpNode extends NodeBase {
  readonly kind: 'jump';
}

/** Commands, each of which gets what the one before gives as its last argument. */
export interface Pipeline extends NodeBase {
  /** Names of variables with their `$`, which get the value; then nothing is printed. */
  readonly targets: readonly string[];
  readonly commands: readonly Command[];
}

/** A value, or a function with its arguments. */
export interface Command extends NodeBase {
  readonly operands: readonly Operand[];
}

/** A term and the fields that are read of it. */
export interface Operand extends NodeBase {
  readonly term: Term;
  readonly fields: readonly string[];
}

/** What an operand begins with. The spans of strings leave the quotes out. */
export type Term =
  | { readonly kind: 'dot' | 'constant' }
  | { readonly kind: 'variable' | 'function'; readonly name: string }
  | { readonly kind: 'string'; readonly value: string; readonly span: Span }
  | { readonly kind: 'pipeline'; readonly pipeline: Pipeline };
