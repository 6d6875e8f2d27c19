import type * as z from 'zod';

import { sortedBy } from '../core/order.ts';
import type { AlertSpec } from '../pack/alert.ts';
import type { PackDefinition } from '../pack/definition.ts';
import type { RecordingRuleSpec } from '../pack/recording-rule.ts';
import type { Settings } from '../pack/settings.ts';
import { alertSchema } from './alert-schema.ts';
import { closedSection } from './closed-section.ts';
import { clusterLabelSchema } from './cluster-label-schema.ts';
import { durationSchema } from './duration-schema.ts';
import { endpointSchema } from './endpoint-schema.ts';
import { labelsSchema } from './labels-schema.ts';
import { scrapeSchema } from './scrape-schema.ts';
import { optionalSetting, setting } from './setting.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { textSchema } from './text-schema.ts';

/**
 * What a settings file for a pack may say. Every key may be left out; sources, alerts and their parameters are those
 * of the definition. The messages of its errors say what is allowed.
 */
export function settingsSchema(definition: PackDefinition): z.ZodType<Settings> {
  return closedSection({
    objectLabels: setting(labelsSchema({ min: 0, reserved: PACK_LABELS }), {
      description:
        'Labels on every object, for instance the one that your Prometheus selects monitors and rules by.',
      default: {},
    }),
    clusterLabel: optionalSetting(clusterLabelSchema(definition), {
      description: 'Label that tells clusters apart, where one Prometheus sees several.',
      example: 'cluster',
    }),
    scrape: scrapeSchema(),
    rules: rulesSection(),
    links: linksSection(),
    grafana: grafanaSection(),
    sources: sourcesSection(definition),
    alerts: alertsSection(definition),
  })
    .meta({ title: `Settings of the ${definition.title} pack`, description: 'Every key may be left out.' })
    .transform(({ objectLabels, clusterLabel, scrape, rules, links, grafana, sources, alerts }) => ({
      objectLabels,
      ...(clusterLabel === undefined ? {} : { clusterLabel }),
      scrapeIntervalSeconds: scrape.interval,
      scrapeTimeoutSeconds: scrape.timeout,
      evaluationIntervalSeconds: rules.interval,
      ...(links.runbooks === undefined ? {} : { runbookBaseUrl: withoutFinalSlash(links.runbooks) }),
      ...(links.grafana === undefined ? {} : { grafanaBaseUrl: withoutFinalSlash(links.grafana) }),
      dashboardLabels: grafana.labels,
      sources,
      alerts,
    }));
}

/** Labels of the delivered objects that no setting changes. */
const PACK_LABELS = ['app.kubernetes.io/part-of', 'app.kubernetes.io/version'] as const;

/** Managed services evaluate no more often than once a minute. */
const EVALUATION_RANGE = { minSeconds: 60, maxSeconds: 900 } as const;

function rulesSection() {
  return closedSection({
    interval: setting(durationSchema(EVALUATION_RANGE), {
      description: 'Time between two evaluations of a rule.',
      default: '1m',
    }),
  })
    .prefault({})
    .meta({ description: 'How the rules are evaluated.' });
}

function linksSection() {
  return closedSection({
    runbooks: optionalSetting(textSchema(TEXT_FORMATS.url), {
      description: 'Where the runbooks are published; alerts link below it.',
      example: 'https://docs.example.com/runbooks',
    }),
    grafana: optionalSetting(textSchema(TEXT_FORMATS.url), {
      description: 'Where Grafana is reached; alerts link to its dashboards.',
      example: 'https://grafana.example.com',
    }),
  })
    .prefault({})
    .meta({ description: 'Base URLs of the links in alerts; without one there is no such link.' });
}

function withoutFinalSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function grafanaSection() {
  return closedSection({
    labels: setting(labelsSchema({ min: 0, reserved: PACK_LABELS }), {
      description: "Labels that make Grafana's sidecar load a dashboard.",
      default: { grafana_dashboard: '1' },
    }),
  })
    .prefault({})
    .meta({ description: 'How dashboards reach Grafana.' });
}

function sourcesSection({ scrapes }: PackDefinition) {
  const sorted = sortedBy(scrapes, ({ source }) => source);
  return closedSection(Object.fromEntries(sorted.map((spec) => [spec.source, endpointSchema(spec)])))
    .prefault({})
    .meta({ description: 'Where metrics are read.' });
}

function alertsSection({ rules }: PackDefinition) {
  const specs = rules.flatMap((module) => Object.values(module)).filter(isAlert);
  const sorted = sortedBy(specs, ({ name }) => name);
  return closedSection(Object.fromEntries(sorted.map((spec) => [spec.name, alertSchema(spec)])))
    .prefault({})
    .meta({ description: 'Alerts by name.' });
}

function isAlert(spec: AlertSpec | RecordingRuleSpec): spec is AlertSpec {
  return spec.kind === 'alert';
}
