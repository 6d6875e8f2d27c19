import { expect, test } from 'vitest';

import { fieldLabels, legendLabels } from '../../src/templates/legend.ts';

test.each([
  ['{{pod}}', ['pod']],
  ['{{ pod }}/{{container}}', ['pod', 'container']],
  ['{{__name__}}', ['__name__']],
  ['{{ service.name }}', ['service.name']],
  ['__auto', []],
  ['plain', []],
  ['{{}} {pod} {{ }}', []],
  ['$pod ${pod}', []],
])('the legend %s shows its labels', (legend, names) => {
  const labels = legendLabels(legend);
  expect(labels.map(({ name }) => name)).toEqual(names);
  expect(labels.map(({ span }) => legend.slice(span.from, span.to))).toEqual(names);
});

test.each([
  ['/d/x?var-pod=${__field.labels.pod}', ['pod']],
  ['${__field.labels.pod:percentencode}', ['pod']],
  ['${__field.labels["service.name"]}', ['service.name']],
  ['${__field.name} ${__value.raw} ${__data.fields.pod} $pod', []],
])('the link %s names its labels', (link, names) => {
  const labels = fieldLabels(link);
  expect(labels.map(({ name }) => name)).toEqual(names);
  expect(labels.map(({ span }) => link.slice(span.from, span.to))).toEqual(names);
});
