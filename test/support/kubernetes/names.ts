/** Says why a text is no name of a sort, or `undefined` when it is one. */
export type Grammar = (text: string) => string | undefined;

const LABEL = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';

/** RFC 1123 label: namespaces, containers, ports of Services. */
export const dnsLabel = grammar('a DNS label', { pattern: new RegExp(`^${LABEL}$`), max: 63 });

/** RFC 1035 label: Services, whose names begin with a letter. */
export const dnsLabelOfService = grammar('a DNS label that begins with a letter', {
  pattern: /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/,
  max: 63,
});

/** RFC 1123 subdomain: most objects. */
export const dnsSubdomain = grammar('a DNS subdomain', {
  pattern: new RegExp(`^${LABEL}(?:\\.${LABEL})*$`),
  max: 253,
});

/** A part of a URL: roles and their bindings. */
export const pathSegment = grammar('a part of a path', { pattern: /^(?!\.{1,2}$)[^/%]+$/, max: Infinity });

/** IANA service name (RFC 6335): ports of containers. */
export const portName = grammar('the name of a port', {
  pattern: /^(?=.*[a-z])(?!.*--)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
  max: 15,
});

/** Key in the data of a ConfigMap or Secret. */
export const dataKey = grammar('a key of data', { pattern: /^(?!\.$|\.\.)[-._a-zA-Z0-9]+$/, max: 253 });

/** Value of a label of an object; it may be empty. */
export const labelValue = grammar('a label value', {
  pattern: /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
  max: 63,
});

const labelName = grammar('a label name', {
  pattern: /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,
  max: 63,
});

/** Key of a label or an annotation: a name, with or without a DNS subdomain before it. */
export const labelKey: Grammar = (text) => {
  const [name = '', ...prefixes] = text.split('/').toReversed();
  const [prefix, ...more] = prefixes;
  if (more.length > 0) return `"${text}" has more than one slash`;
  return (prefix === undefined ? undefined : dnsSubdomain(prefix)) ?? labelName(name);
};

/** Label of a series or of an alert. */
export const prometheusLabel = grammar('a label of Prometheus', {
  pattern: /^[a-zA-Z_][a-zA-Z0-9_]*$/,
  max: Infinity,
});

function grammar(
  what: string,
  { pattern, max }: { readonly pattern: RegExp; readonly max: number },
): Grammar {
  return (text) => {
    if (!pattern.test(text)) return `"${text}" is not ${what}`;
    return text.length > max ? `"${text}" is longer than ${max} characters` : undefined;
  };
}
