import type { Finding } from '../check.ts';
import type { Subject } from '../../pack/subject.ts';
import type { TemplateQuery } from '../../templates/go-template.ts';
import type { AlertTemplate } from '../shared/alert-template.ts';
import { placeInTemplate, templatesOf } from '../shared/alert-template.ts';
import { defineSubjectCheck } from '../check.ts';

export const soundQuery = defineSubjectCheck({
  code: 'templates/sound-query',
  severity: 'error',
  summary: 'A query inside of a template is PromQL, and its result has the labels that the template shows.',
  *run(subject) {
    for (const one of templatesOf(subject)) {
      for (const query of one.template.queries) yield* judge(query, one, subject);
    }
  },
});

function* judge(query: TemplateQuery, template: AlertTemplate, subject: Subject): Iterable<Finding> {
  const { errors, inference } = subject.factsOf({ reader: 'rule', text: query.text });
  const [error] = errors;
  if (error !== undefined) {
    yield {
      message: `The query "${query.text}" is no PromQL: ${error.message}`,
      help: error.help,
      at: placeInTemplate(template, query.span),
    };
  }
  for (const { name, span } of query.labels) {
    const labels = inference?.root.labels;
    if ((labels?.named.get(name) ?? labels?.rest)?.presence !== 'absent') continue;
    yield {
      message: `The template shows the label "${name}", which the result of "${query.text}" does not have.`,
      help: 'Keep the label in the query, or show one that is there.',
      at: placeInTemplate(template, span),
    };
  }
}
