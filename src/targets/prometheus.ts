import { ruleDocument } from '../manifests/rule-document.ts';
import { scrapesOf } from '../manifests/scrape.ts';
import type { Pack, RuleGroup } from '../pack/pack.ts';
import { toYaml } from '../text/yaml.ts';
import { scrapeConfig } from './scrape-config.ts';
import type { Target } from './target.ts';

/** Files for a Prometheus that is configured by hand. */
export const prometheus: Target = {
  folder: 'prometheus',
  summary:
    'Rule and scrape configuration files for a Prometheus without operator: `rule_files`, `scrape_config_files`.',
  files: ({ pack }) => [
    {
      path: 'scrape-configs.yaml',
      content: toYaml({
        scrape_configs: scrapesOf(pack).map((scrape) => scrapeConfig(pack, scrape)),
      }),
    },
    ...componentsOf(pack).map(([component, groups]) => ({
      path: `rules/${pack.definition.name}-${component}.yaml`,
      content: toYaml({ groups: ruleDocument(groups) }),
    })),
  ],
};

function componentsOf(pack: Pack): readonly (readonly [string, readonly RuleGroup[]])[] {
  const components = [...new Set(pack.ruleGroups.map((group) => group.component))];
  return components.map((component) => [
    component,
    pack.ruleGroups.filter((group) => group.component === component),
  ]);
}
