/** A value of a YAML or JSON file, and where it stands there. Offsets count UTF-16 code units. */
export type SourceNode = SourceMap | SourceList | SourceScalar;

interface NodeBase {
  /** Where it starts in the file. */
  readonly from: number;
}

/** A map. Of a key that is given twice it has the first. */
export interface SourceMap extends NodeBase {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, SourceEntry>;
}

/** A value of a map and where its key starts. */
export interface SourceEntry {
  readonly keyFrom: number;
  readonly value: SourceNode;
}

/** A list. */
export interface SourceList extends NodeBase {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

/** Anything else. */
export interface SourceScalar extends NodeBase {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it is written, for whoever takes any scalar as a text; of a text its value. */
  readonly source: string;
  /** Offset in the file of a position in `source`; `from` where that cannot be told exactly. */
  readonly offsetOf: (position: number) => number;
}

/** Plain data. Maps are objects without a prototype, so that `__proto__` is a key like all others. */
export function plainValue(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map': {
      const result: Record<string, unknown> = { __proto__: null };
      for (const [key, { value }] of node.entries) result[key] = plainValue(value);
      return result;
    }
  }
}
