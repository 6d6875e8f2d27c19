import type { Location, Span } from '../../core/location.ts';
import type { Subject, SubjectAlert } from '../../pack/subject.ts';
import type { GoTemplate } from '../../templates/go-template.ts';
import { readGoTemplate } from '../../templates/go-template.ts';
import { alertsOf } from './alerts-of.ts';
import { fieldOf } from './field-of.ts';
import { oncePer } from './once-per.ts';

/** A template of an alert, and where it stands. */
export interface AlertTemplate {
  readonly alert: SubjectAlert;
  readonly section: 'labels' | 'annotations';
  readonly name: string;
  readonly text: string;
  /** What the text says. */
  readonly template: GoTemplate;
}

/** Every template of the alerts, those of labels before those of annotations. */
export const templatesOf: (subject: Subject) => readonly AlertTemplate[] = oncePer((subject) => {
  // Rules that are copied with other labels share their templates.
  const read = new Map<string, GoTemplate>();
  const templateOf = (text: string): GoTemplate => {
    const template = read.get(text) ?? readGoTemplate(text);
    read.set(text, template);
    return template;
  };
  return alertsOf(subject).flatMap(({ alert }) =>
    (['labels', 'annotations'] as const).flatMap((section) =>
      Object.entries(alert[section]).map(([name, text]) => ({
        alert,
        section,
        name,
        text,
        template: templateOf(text),
      })),
    ),
  );
});

/** Where a range of a template stands, for findings. */
export function placeInTemplate({ alert, section, name, text }: AlertTemplate, span: Span): Location {
  const field = fieldOf(alert.site, `${section}/${name}`);
  return { ...field, ...alert.placeIn?.(section, name, span.from), text, span };
}
