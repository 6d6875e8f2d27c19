import type { Pack } from '../../pack/pack.ts';
import { componentsOf } from '../../pack/source.ts';
import { definePackCheck } from '../check.ts';

export const validObjectNames = definePackCheck({
  code: 'pack/valid-object-names',
  severity: 'error',
  summary:
    'Alerts, records, dashboards, sources, components, variables and shown labels have names that every target accepts.',
  *run(pack) {
    for (const { what, path, name, form } of namesIn(pack)) {
      if (form.pattern.test(name)) continue;
      yield { message: `"${name}" is no name for ${what}.`, help: form.help, at: { path } };
    }
    const { alertPrefix } = pack.definition;
    for (const { name } of pack.alerts.filter((alert) => !alert.name.startsWith(alertPrefix))) {
      yield {
        message: `The alert "${name}" does not begin with "${alertPrefix}".`,
        help: 'Rename it, or change alertPrefix of the pack.',
        at: { path: `alerts/${name}` },
      };
    }
  },
});

/** What a name must look like. */
interface Form {
  readonly pattern: RegExp;
  readonly help: string;
}

/** Becomes a name of files and of Kubernetes objects (DNS-1123 label). */
const OBJECT: Form = {
  pattern: /^[a-z0-9](?:[-a-z0-9]{0,38}[a-z0-9])?$/,
  help: 'Use at most 40 lower-case letters, digits and dashes; begin and end with a letter or digit.',
};
const ALERT: Form = {
  pattern: /^[A-Z][A-Za-z0-9]*$/,
  help: 'Use PascalCase: letters and digits, a capital letter first.',
};
/** A key of the settings; in names of objects its capitals become dashes and small letters. */
const SOURCE: Form = {
  pattern: /^[a-z][A-Za-z0-9]{0,29}$/,
  help: 'Use camelCase: at most 30 letters and digits, a small letter first.',
};
const RECORD: Form = {
  pattern: /^[a-z_][a-z0-9_]*:[a-z_][a-z0-9_]*:[a-z_][a-z0-9_]*$/,
  help: 'Use level:metric:operations in lower case.',
};
const LABEL: Form = {
  pattern: /^[a-zA-Z_][a-zA-Z0-9_]*$/,
  help: 'Use letters, digits and underscores; do not begin with a digit.',
};

interface GivenName {
  readonly what: string;
  readonly path: string;
  readonly name: string;
  readonly form: Form;
}

function namesIn(pack: Pack): readonly GivenName[] {
  const { definition, alerts, records, dashboards, sources } = pack;
  const components = new Set([
    ...[...alerts, ...records, ...dashboards].map(({ component }) => component),
    ...sources.flatMap(({ spec }) => componentsOf(spec)),
  ]);
  return [
    { what: 'a pack', path: 'name', name: definition.name, form: OBJECT },
    ...[...components].flatMap(({ name, identity }) => [
      { what: 'a component', path: `components/${name}`, name, form: OBJECT },
      ...identity.map((label) => ({
        what: 'a label',
        path: `components/${name}/identity`,
        name: label,
        form: LABEL,
      })),
    ]),
    ...sources.map(({ name }) => ({ what: 'a source', path: `sources/${name}`, name, form: SOURCE })),
    ...records.map(({ name }) => ({ what: 'a recording rule', path: `records/${name}`, name, form: RECORD })),
    ...alerts.flatMap(({ name, shownLabels }) => [
      { what: 'an alert', path: `alerts/${name}`, name, form: ALERT },
      ...shownLabels.map((label) => ({ what: 'a label', path: `alerts/${name}`, name: label, form: LABEL })),
    ]),
    ...dashboards.flatMap(({ uid, variables, rows }) => [
      { what: 'a dashboard', path: `dashboards/${uid}`, name: uid, form: OBJECT },
      ...variables.map(({ name }) => ({
        what: 'a variable',
        path: `dashboards/${uid}/$${name}`,
        name,
        form: LABEL,
      })),
      ...rows
        .flatMap((row) => row.panels)
        .flatMap(({ title, queries }) =>
          queries
            .flatMap((query) => query.shownLabels)
            .map((label) => ({
              what: 'a label',
              path: `dashboards/${uid}/${title}`,
              name: label,
              form: LABEL,
            })),
        ),
    ]),
  ];
}
