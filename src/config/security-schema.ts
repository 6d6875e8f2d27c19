import type * as z from 'zod';

import type { PlatformProfile } from '../pack/platform.ts';
import type { Settings } from '../pack/settings.ts';
import { choiceSchema } from './choice-schema.ts';
import { closedSection, optionalSection } from './closed-section.ts';
import { flagSchema } from './flag-schema.ts';
import { namesSchema } from './names-schema.ts';
import { reject } from './schema-problem.ts';
import { optionalSetting, requiredSetting, setting } from './setting.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { textSchema } from './text-schema.ts';

/** What the section says: see the settings. */
export type SecuritySettings = Pick<Settings, 'mutualTls' | 'networkPolicy' | 'discoveredBy'>;

/** The section as it was read, waiting for the platform, whose Prometheus is the default. */
export type PendingSecurity = (platform: PlatformProfile) => SecuritySettings;

/** Who may read the metrics, and how both sides know each other. */
export function securitySchema(): z.ZodType<PendingSecurity> {
  const section = closedSection({
    mutualTls: setting(flagSchema(), {
      description:
        'Scrape own targets by https with certificates on both sides, which the pack asks cert-manager for.',
      default: false,
    }),
    issuer: issuerSection(),
    networkPolicy: setting(flagSchema(), {
      description: 'Bring network policies that admit the scrape, and every port that serves users.',
      default: false,
    }),
    scrapedFrom: optionalSetting(namesSchema(TEXT_FORMATS.namespace, { min: 1 }), {
      description:
        'Namespaces whose pods may scrape, for the network policies. Left out: that of your platform.',
      example: ['monitoring'],
    }),
    discoveredBy: discoveredBySection(),
  })
    .superRefine(({ mutualTls, issuer, networkPolicy, scrapedFrom }, context) => {
      if (issuer !== undefined && !mutualTls) refuseWithout(context, 'mutualTls', 'issuer');
      if (scrapedFrom !== undefined && !networkPolicy) refuseWithout(context, 'networkPolicy', 'scrapedFrom');
    })
    .transform(
      ({ mutualTls, issuer, networkPolicy, scrapedFrom, discoveredBy }): PendingSecurity =>
        ({ scraper }) => ({
          ...(mutualTls ? { mutualTls: issuer === undefined ? {} : { issuer } } : {}),
          ...(networkPolicy ? { networkPolicy: { scrapedFrom: scrapedFrom ?? [scraper.namespace] } } : {}),
          ...(discoveredBy === undefined
            ? {}
            : {
                discoveredBy: {
                  serviceAccount: discoveredBy.serviceAccount ?? scraper.serviceAccount,
                  namespace: discoveredBy.namespace ?? scraper.namespace,
                },
              }),
        }),
    );
  return optionalSection(section, 'Who may read the metrics.');
}

function refuseWithout(context: z.RefinementCtx, flag: string, key: string): void {
  reject(context, { rule: 'bad-value', help: `Write ${flag}: true beside it, or remove it.`, path: [key] });
}

function issuerSection() {
  return closedSection({
    kind: setting(choiceSchema(['Issuer', 'ClusterIssuer']), {
      description: 'Kind of the issuer.',
      default: 'ClusterIssuer',
    }),
    name: requiredSetting(textSchema(TEXT_FORMATS.objectName), {
      description: 'Name of the issuer.',
      example: 'internal-ca',
    }),
  })
    .optional()
    .meta({ description: 'Issuer of cert-manager that signs. Left out: an authority of the pack.' });
}

function discoveredBySection() {
  return closedSection({
    serviceAccount: optionalSetting(textSchema(TEXT_FORMATS.objectName), {
      description: 'ServiceAccount of the Prometheus. Left out: that of your platform.',
      example: 'prometheus-k8s',
    }),
    namespace: optionalSetting(textSchema(TEXT_FORMATS.namespace), {
      description: 'Namespace of the ServiceAccount. Left out: that of your platform.',
      example: 'monitoring',
    }),
  })
    .optional()
    .meta({
      description:
        'Bring Roles that let a Prometheus discover the targets, where it may not yet. Left out: none.',
    });
}
