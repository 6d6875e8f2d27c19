import { placeInTemplate, templatesOf } from '../shared/alert-template.ts';
import { defineSubjectCheck } from '../check.ts';

export const soundTemplate = defineSubjectCheck({
  code: 'templates/sound-template',
  severity: 'error',
  summary: 'A label or an annotation is a template that Prometheus can fill.',
  *run(subject) {
    for (const one of templatesOf(subject)) {
      for (const { message, help, span } of one.template.errors) {
        yield { message, help, at: placeInTemplate(one, span) };
      }
    }
  },
});
