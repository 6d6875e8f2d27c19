import { azureRuleGroups } from '../manifests/azure-rule-groups.ts';
import { toJson } from '../text/json.ts';
import type { Target } from './target.ts';

/** Rules for Azure's managed Prometheus, which takes them from Azure Resource Manager and not from the cluster. */
export const azure: Target = {
  folder: 'azure',
  summary: 'Rule groups for Azure: `az deployment group create --template-file`.',
  files: ({ pack }) =>
    pack.platform.delivery === 'azure'
      ? [{ path: 'prometheus-rule-groups.json', content: toJson(azureRuleGroups(pack)) }]
      : [],
};
