import type { SubjectAlert, SubjectGroup, SubjectQuery } from '../pack/subject.ts';
import { parse } from '../promql/parse.ts';
import { readGoTemplate } from '../templates/go-template.ts';
import type { TemplateQuery } from '../templates/go-template.ts';

/** Queries that templates of alerts run, in the order of the alerts. What is no PromQL is left to the check of templates. */
export function templateQueriesOf(groups: readonly SubjectGroup[]): readonly SubjectQuery[] {
  return groups.flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === 'alert' ? ofAlert(rule) : [])));
}

function ofAlert(rule: SubjectAlert): readonly SubjectQuery[] {
  return Object.entries(rule.annotations).flatMap(([annotation, template]) =>
    readGoTemplate(template).queries.flatMap((query): readonly SubjectQuery[] => {
      if (parse(query.text).expr === undefined) return [];
      const place = placeOf(rule, annotation, query);
      return [
        {
          reader: 'rule',
          text: query.text,
          references: [],
          site: {
            ...rule.site,
            path: `${rule.site.path}/annotations/${annotation}`,
            ...place(0),
            text: query.text,
          },
          place,
          use: { kind: 'template', rule, annotation },
        },
      ];
    }),
  );
}

function placeOf(
  rule: SubjectAlert,
  annotation: string,
  { text, span }: TemplateQuery,
): NonNullable<SubjectQuery['place']> {
  // With escapes positions in the text are not those in the template.
  const isExact = span.to - span.from === text.length;
  return (offset) => {
    const { line = 1, column = 1 } = rule.site;
    const at = span.from + (isExact ? offset : 0);
    return rule.placeIn?.('annotations', annotation, at) ?? { line, column };
  };
}
