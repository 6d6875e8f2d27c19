import type { Span } from '../../core/location.ts';
import type { QueryReader } from '../../pack/query.ts';

/** Forms of jsonnet, Helm and Go, and of ERB, which no PromQL has. */
const TEMPLATES = [/%\(\w+\)\d*[sdif]/, /\{\{.*?\}\}/s, /<%.*?%>/s] as const;
/** Grafana's own, which it fills in dashboards; `$1` belongs to label_replace(). */
const VARIABLES = [/\$[a-zA-Z_]\w*/, /\$\{[a-zA-Z_][^}]*\}/, /\[\[\w+\]\]/] as const;

/** What every form begins with. */
const SIGN = /%\(|\{\{|<%|\$|\[\[/;

/** Without one of these signs a text has none of the forms. */
const SIGNS = /[%{<$[]/;

/** Where a text still holds what a template should have filled, or `undefined`. */
export function templateTextIn(text: string, reader: QueryReader): Span | undefined {
  if (!SIGN.test(text)) return undefined;
  if (!SIGNS.test(text)) return undefined;
  const forms = reader === 'dashboard' ? TEMPLATES : [...TEMPLATES, ...VARIABLES];
  const spans = forms.flatMap((form) => {
    const match = form.exec(text);
    return match === null ? [] : [{ from: match.index, to: match.index + match[0].length }];
  });
  return spans.toSorted((a, b) => a.from - b.from)[0];
}
