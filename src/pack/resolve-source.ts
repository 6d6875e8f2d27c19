import { invariant } from '../core/errors.ts';
import { sortedBy } from '../core/order.ts';
import { securedEndpoint } from './mutual-tls.ts';
import type { PlatformProfile } from './platform.ts';
import type {
  FleetSourceSettings,
  ForeignSourceSettings,
  ServiceSourceSettings,
  Settings,
  SourceSettings,
  TwinSourceSettings,
} from './settings.ts';
import type {
  CatalogPart,
  FleetSourceSpec,
  ForeignSourceSpec,
  ServiceSourceSpec,
  SourceSpec,
  TwinSourceSpec,
} from './source.ts';

interface Resolved<Spec extends SourceSpec, Chosen extends SourceSettings> {
  readonly kind: Spec['kind'];
  readonly name: string;
  readonly spec: Spec;
  readonly settings: Chosen;
  /** Whether its series are there: the settings say so, and the platform lets them be read. */
  readonly enabled: boolean;
  /** Foreign metrics that it brings, by what the settings choose. */
  readonly catalogs: readonly CatalogPart[];
}

/** A workload behind a Service, with the settings applied. */
export type ServiceSource = Resolved<ServiceSourceSpec, ServiceSourceSettings>;
/** The pods of many instances, with the settings applied. */
export type FleetSource = Resolved<FleetSourceSpec, FleetSourceSettings>;
/** The own kube-state-metrics, with the settings applied. */
export type TwinSource = Resolved<TwinSourceSpec, TwinSourceSettings>;
/** Something that somebody else scrapes, with the settings applied. */
export type ForeignSource = Resolved<ForeignSourceSpec, ForeignSourceSettings>;

/** A source with the settings applied. */
export type Source = ServiceSource | FleetSource | TwinSource | ForeignSource;

/** What sources take from the pack around them. */
export interface SourcesContext {
  readonly packName: string;
  readonly settings: Settings;
  readonly platform: PlatformProfile;
}

/** Applies settings to the sources of a pack; sorted by name. */
export function resolveSources(specs: readonly SourceSpec[], context: SourcesContext): readonly Source[] {
  return sortedBy(specs, ({ name }) => name).map((spec) => {
    const chosen = context.settings.sources[spec.name];
    invariant(chosen !== undefined, `the settings speak of the source "${spec.name}"`);
    return resolveSource(spec, chosen, context);
  });
}

function resolveSource(spec: SourceSpec, chosen: SourceSettings, context: SourcesContext): Source {
  const common = { name: spec.name, enabled: chosen.enabled, catalogs: spec.catalogs };
  const secured = { packName: context.packName, ...context.settings };
  if (spec.kind === 'service' && chosen.kind === 'service') {
    const settings = { ...chosen, endpoint: securedEndpoint(chosen.endpoint, spec, secured) };
    return { ...common, kind: 'service', spec, settings };
  }
  if (spec.kind === 'fleet' && chosen.kind === 'fleet') {
    const settings = { ...chosen, endpoint: securedEndpoint(chosen.endpoint, spec, secured) };
    return { ...common, kind: 'fleet', spec, settings };
  }
  if (spec.kind === 'twin' && chosen.kind === 'twin') {
    return { ...common, kind: 'twin', spec, settings: chosen };
  }
  invariant(
    spec.kind === 'foreign' && chosen.kind === 'foreign',
    `the settings of the source "${spec.name}" are those of its kind`,
  );
  const chosenParts = chosen.exporter === undefined ? undefined : spec.choice?.options[chosen.exporter];
  return {
    ...common,
    kind: 'foreign',
    spec,
    settings: chosen,
    enabled: chosen.enabled && !spec.absentOn.includes(context.platform.name),
    catalogs: [...spec.catalogs, ...(chosenParts ?? [])],
  };
}
