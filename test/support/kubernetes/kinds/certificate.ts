interface Certificate {
  readonly spec: {
    readonly duration?: string;
    readonly renewBefore?: string;
    readonly dnsNames?: readonly string[];
    readonly commonName?: string;
    readonly uris?: readonly string[];
    readonly secretName: string;
    readonly issuerRef: { readonly kind?: string; readonly group?: string; readonly name: string };
  };
}

/** Durations of Go, which know no days. https://pkg.go.dev/time#ParseDuration */
const DURATION = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/;
const UNIT_SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3_600,
};

/** https://cert-manager.io/docs/usage/certificate: at least an hour; renewed five minutes before the end or earlier. */
const MIN_SECONDS = { duration: 3_600, renewBefore: 300 };
const DEFAULT_SECONDS = 90 * 24 * 3_600;

/** What the webhook of cert-manager refuses; the definition takes any text for a duration. */
export function certificateRefusals({ spec }: Certificate): readonly string[] {
  const { duration, renewBefore, dnsNames = [], uris = [], commonName = '', issuerRef } = spec;
  const lasts = secondsOf(duration) ?? DEFAULT_SECONDS;
  const before = secondsOf(renewBefore) ?? 0;
  return [
    ...(['duration', 'renewBefore'] as const).flatMap((field) => durationRefusals(field, spec[field])),
    ...(before < lasts ? [] : ['/spec/renewBefore is not shorter than the duration']),
    ...(commonName === '' && dnsNames.length === 0 && uris.length === 0 ? ['/spec names no one'] : []),
    ...(commonName.length > 64 ? ['/spec/commonName is longer than 64 characters'] : []),
    ...(spec.secretName === '' ? ['/spec/secretName is empty'] : []),
    ...(issuerRef.name === '' ? ['/spec/issuerRef/name is empty'] : []),
    ...(['Issuer', 'ClusterIssuer'].includes(issuerRef.kind ?? 'Issuer')
      ? []
      : [`/spec/issuerRef knows no kind "${issuerRef.kind}"`]),
  ];
}

function durationRefusals(field: keyof typeof MIN_SECONDS, text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const seconds = secondsOf(text);
  if (seconds === undefined) return [`/spec/${field} "${text}" is not a duration of Go`];
  return seconds < MIN_SECONDS[field] ? [`/spec/${field} is shorter than ${MIN_SECONDS[field]} s`] : [];
}

function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined || !DURATION.test(text)) return undefined;
  const parts = text.matchAll(/([\d.]+)([a-zµ]+)/g);
  return Array.from(parts, ([, amount, unit = '']) => Number(amount) * (UNIT_SECONDS[unit] ?? 0)).reduce(
    (sum, seconds) => sum + seconds,
    0,
  );
}

/** An issuer is of one sort; cert-manager's webhook says so, the definition does not. */
export function issuerRefusals({ spec }: { readonly spec: object }): readonly string[] {
  return Object.keys(spec).length === 1 ? [] : ['/spec must have one sort of issuer'];
}
