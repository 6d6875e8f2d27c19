import type { Deprecation, Metric } from '../../catalog/metric.ts';
import { compareVersions, isVersion } from '../../core/version.ts';
import type { Pack } from '../../pack/pack.ts';
import { definePackCheck } from '../check.ts';

export const validDeprecation = definePackCheck({
  code: 'catalog/valid-deprecation',
  severity: 'error',
  summary:
    'A deprecated metric names a metric of the catalog with its kind and unit, which stays, and a later version in which it goes.',
  *run(pack) {
    for (const metric of pack.catalog.metrics) {
      if (metric.deprecated === undefined) continue;
      for (const { says, help } of faultsOf(metric, metric.deprecated, pack)) {
        yield {
          message: `The deprecated metric "${metric.name}" ${says}.`,
          help,
          at: { path: `metrics/${metric.name}/deprecated` },
        };
      }
    }
  },
});

interface Fault {
  readonly says: string;
  readonly help: string;
}

function* faultsOf(metric: Metric, deprecated: Deprecation, pack: Pack): Iterable<Fault> {
  const { since, removedIn } = deprecated;
  const { version } = pack.definition;
  const { name } = deprecated.replacement;
  const replacement = pack.catalog.metrics.find((other) => other.name === name);
  if (replacement === undefined || name === metric.name) {
    yield {
      says: `names "${name}" instead, which is no other metric of the catalog`,
      help: 'Name a metric that the catalog defines.',
    };
  } else if (replacement.kind !== metric.kind || replacement.unit !== metric.unit) {
    yield {
      says: `is a ${metric.kind} in "${metric.unit}", and "${name}" a ${replacement.kind} in "${replacement.unit}"`,
      help: 'Name one of the same kind and unit, so that queries go on with another name.',
    };
  } else if (replacement.deprecated !== undefined) {
    yield {
      says: `names "${name}" instead, which is deprecated too`,
      help: `Name "${replacement.deprecated.replacement.name}", if that one stays.`,
    };
  }
  const unreadable = [since, removedIn].find((text) => !isVersion(text));
  if (unreadable !== undefined) {
    yield { says: `names the version "${unreadable}"`, help: 'Write three numbers, such as "1.4.0".' };
  } else if (compareVersions(removedIn, since) <= 0) {
    yield {
      says: `goes in ${removedIn}, which does not come after ${since}, in which it was announced`,
      help: 'Leave users a version in which both metrics exist.',
    };
  } else if (isVersion(version) && compareVersions(removedIn, version) <= 0) {
    yield {
      says: `goes in ${removedIn}, and this is ${version}`,
      help: 'Remove it, or put its removal off.',
    };
  }
}
