import { customResourceStateConfig } from '../manifests/custom-resource-state.ts';
import { stateMetricsRules } from '../manifests/state-metrics.ts';
import { toYaml } from '../text/yaml.ts';
import type { Target } from './target.ts';

/**
 * Values for charts of others, where they run what the pack needs.
 *
 * Source of the keys: prometheus-community/helm-charts, kube-state-metrics (`customResourceState`, `rbac.extraRules`),
 * which kube-prometheus-stack 88.5 holds under its name.
 */
export const helm: Target = {
  folder: 'helm',
  summary: 'Values for the chart kube-prometheus-stack: `helm upgrade --values`.',
  files: ({ pack }) =>
    pack.sources.flatMap((source) => {
      if (source.kind !== 'twin' || !source.enabled || source.settings.run !== 'values') return [];
      const values = {
        'kube-state-metrics': {
          rbac: { extraRules: stateMetricsRules(source) },
          customResourceState: { enabled: true, config: customResourceStateConfig(pack, source) },
        },
      };
      return [{ path: 'kube-prometheus-stack-values.yaml', content: toYaml(values) }];
    }),
};
