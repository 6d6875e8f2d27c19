import type * as z from 'zod';

import { sortedBy } from '../core/order.ts';
import type { AlertSpec } from '../pack/alert.ts';
import type { PackDefinition } from '../pack/definition.ts';
import type { PlatformProfile } from '../pack/platform.ts';
import { PLATFORM_NAMES, PLATFORMS } from '../pack/platform.ts';
import type { RecordingRuleSpec } from '../pack/recording-rule.ts';
import type { Settings } from '../pack/settings.ts';
import type { AlertSeverity } from '../pack/severity.ts';
import { alertSchema } from './alert-schema.ts';
import { choiceSchema } from './choice-schema.ts';
import { closedSection, optionalSection } from './closed-section.ts';
import { clusterLabelSchema } from './cluster-label-schema.ts';
import { durationSchema } from './duration-schema.ts';
import { labelsSchema } from './labels-schema.ts';
import { reject } from './schema-problem.ts';
import { scrapeSchema } from './scrape-schema.ts';
import { securitySchema } from './security-schema.ts';
import { optionalSetting, setting } from './setting.ts';
import type { SourceContext } from './source-context.ts';
import { sourceSchema } from './source-schema.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { textSchema } from './text-schema.ts';

/**
 * What a settings file for a pack may say. Every key may be left out; sources, alerts and their parameters are those
 * of the definition. The messages of its errors say what is allowed.
 */
export function settingsSchema(definition: PackDefinition): z.ZodType<Settings> {
  return closedSection({
    platform: setting(choiceSchema(PLATFORM_NAMES), {
      description: 'What collects the metrics and evaluates the rules.',
      default: 'kube-prometheus-stack',
    }),
    namespace: setting(textSchema(TEXT_FORMATS.namespace), {
      description: `Namespace of the objects of the pack; also that of ${definition.title}, where nothing else is said.`,
      default: definition.namespace,
    }),
    objectLabels: setting(labelsSchema({ min: 0, reserved: PACK_LABELS }), {
      description:
        'Labels on every object, for instance the one that your Prometheus selects monitors and rules by.',
      default: {},
    }),
    clusterLabel: optionalSetting(clusterLabelSchema(definition), {
      description:
        'Label that tells clusters apart, where one Prometheus sees several. Left out: none, or cluster where your platform sets it.',
      example: 'cluster',
    }),
    severities: severitiesSection(),
    scrape: scrapeSchema(),
    rules: rulesSection(),
    links: linksSection(),
    grafana: grafanaSection(),
    security: securitySchema(),
    sources: sourcesSection(definition),
    alerts: alertsSection(definition),
  })
    .meta({ title: `Settings of the ${definition.title} pack`, description: 'Every key may be left out.' })
    .transform(({ platform: name, namespace, objectLabels, severities, ...sections }, context): Settings => {
      const { scrape, rules, links, grafana, security, sources, alerts } = sections;
      const platform = PLATFORMS[name];
      const secured = security(platform);
      const mutualTls = secured.mutualTls !== undefined;
      refuseProtected(sections.clusterLabel, platform, context);
      const clusterLabel = sections.clusterLabel ?? platform.clusterLabel;
      return {
        platform: name,
        namespace,
        objectLabels,
        ...(clusterLabel === undefined ? {} : { clusterLabel }),
        severityNames: severities,
        ...scrape,
        evaluationIntervalSeconds: rules.interval,
        ...(links.runbooks === undefined ? {} : { runbookBaseUrl: withoutFinalSlash(links.runbooks) }),
        ...(links.grafana === undefined ? {} : { grafanaBaseUrl: withoutFinalSlash(links.grafana) }),
        dashboardLabels: grafana.labels,
        ...secured,
        sources: Object.fromEntries(
          Object.entries(sources).map(([source, pending]) => {
            const refuse: SourceContext['refuse'] = (path, help) =>
              reject(context, { rule: 'bad-value', help, path: ['sources', source, ...path] });
            return [source, pending({ platform, namespace, mutualTls, refuse })];
          }),
        ),
        alerts,
      };
    });
}

/** A label that the platform sets means something else, unless it tells clusters apart. */
function refuseProtected(
  label: string | undefined,
  { title, protectedLabels, clusterLabel }: PlatformProfile,
  context: z.RefinementCtx,
): void {
  if (label === undefined || label === clusterLabel || !protectedLabels.includes(label)) return;
  const help = `Choose another label, or leave it out: ${title} sets this one itself.`;
  reject(context, { rule: 'bad-value', help, path: ['clusterLabel'] });
}

/** Labels of the delivered objects that no setting changes. */
const PACK_LABELS = ['app.kubernetes.io/part-of', 'app.kubernetes.io/version'] as const;

/** Managed services evaluate no more often than once a minute. */
const EVALUATION_RANGE = { minSeconds: 60, maxSeconds: 900 } as const;

function rulesSection() {
  return optionalSection(
    closedSection({
      interval: setting(durationSchema(EVALUATION_RANGE), {
        description: 'Time between two evaluations of a rule.',
        default: '1m',
      }),
    }),
    'How the rules are evaluated.',
  );
}

function linksSection() {
  return optionalSection(
    closedSection({
      runbooks: optionalSetting(textSchema(TEXT_FORMATS.url), {
        description: 'Where the runbooks are published; alerts link below it.',
        example: 'https://docs.example.com/runbooks',
      }),
      grafana: optionalSetting(textSchema(TEXT_FORMATS.url), {
        description: 'Where Grafana is reached; alerts link to its dashboards.',
        example: 'https://grafana.example.com',
      }),
    }),
    'Base URLs of the links in alerts; without one there is no such link.',
  );
}

function withoutFinalSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function grafanaSection() {
  return optionalSection(
    closedSection({
      labels: setting(labelsSchema({ min: 0, reserved: PACK_LABELS }), {
        description: "Labels that make Grafana's sidecar load a dashboard.",
        default: { grafana_dashboard: '1' },
      }),
    }),
    'How dashboards reach Grafana.',
  );
}

function severitiesSection() {
  const name = (severity: AlertSeverity) =>
    setting(textSchema(TEXT_FORMATS.labelValue), {
      description: `What the label severity says of an alert that is ${severity}.`,
      default: severity,
    });
  return optionalSection(
    closedSection({ critical: name('critical'), warning: name('warning'), info: name('info') }),
    'Names of the severities, as your Alertmanager routes them.',
  );
}

function sourcesSection({ sources }: PackDefinition) {
  const sorted = sortedBy(sources, ({ name }) => name);
  return optionalSection(
    closedSection(Object.fromEntries(sorted.map((spec) => [spec.name, sourceSchema(spec)]))),
    'Where metrics come from.',
  );
}

function alertsSection({ rules }: PackDefinition) {
  const specs = rules.flatMap((module) => Object.values(module)).filter(isAlert);
  const sorted = sortedBy(specs, ({ name }) => name);
  return optionalSection(
    closedSection(Object.fromEntries(sorted.map((spec) => [spec.name, alertSchema(spec)]))),
    'Alerts by name.',
  );
}

function isAlert(spec: AlertSpec | RecordingRuleSpec): spec is AlertSpec {
  return spec.kind === 'alert';
}
