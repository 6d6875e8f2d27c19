import type { SubjectAnnotation } from '../pack/subject.ts';
import type { Cursor } from './cursor.ts';
import { field, fieldAt, isText, items, queryOf, siteOf, textAt } from './cursor.ts';
import type { DataSources } from './data-source.ts';
import { readsOf } from './data-source.ts';

/** Reads the annotation queries of a dashboard that ask Prometheus. */
export function readAnnotations(model: Cursor, sources: DataSources): readonly SubjectAnnotation[] {
  return items(fieldAt(model, 'annotations', 'list')).flatMap((annotation) => {
    const name = textAt(annotation, 'name') ?? annotation.path.split('/').at(-1) ?? '';
    const path = `${model.path}/${name}`;
    const expr = field(annotation, 'expr') ?? fieldAt(annotation, 'target', 'expr');
    if (!isText(expr) || expr.node.value.trim() === '') return [];
    // Annotations of Loki have the same field: a source that nobody names is not taken for Prometheus.
    if (readsOf([fieldAt(annotation, 'target'), annotation], sources) !== 'promql') return [];
    return [
      {
        name,
        expr: queryOf({ ...expr, path: `${path}/expr` }, { reader: 'dashboard', text: expr.node.value }),
        site: siteOf({ ...annotation, path }),
      },
    ];
  });
}
