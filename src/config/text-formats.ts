import type { TextFormat } from './text-schema.ts';

/**
 * Texts that the settings accept, each as narrow as the program that reads it allows.
 *
 * Sources: Kubernetes 1.36, apimachinery/pkg/util/validation/validation.go (labels, namespaces, names of objects and
 * ports, keys of Secrets); Prometheus 3.14, model.LabelName (label names); distribution 3.0, reference.go (images). Of
 * URLs and paths the characters that Go templates, shells or Markdown interpret are left out.
 */
export const TEXT_FORMATS = {
  labelKey: {
    help: 'Write a Kubernetes label key: a name of at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends; a DNS name and "/" may stand before it.',
    pattern:
      /^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/,
    maxLength: 317,
  },
  labelValue: {
    help: 'Write a Kubernetes label value: at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends.',
    pattern: /^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,
    maxLength: 63,
  },
  namespace: {
    help: 'Write the name of a namespace: at most 63 lower-case letters, digits and "-", with a letter or digit at both ends.',
    pattern: /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
    maxLength: 63,
  },
  portName: {
    help: 'Write the name of a port, not its number: at most 15 lower-case letters, digits and single "-", at least one of them a letter, with a letter or digit at both ends.',
    pattern: /^(?=[-0-9]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/,
    maxLength: 15,
  },
  path: {
    help: 'Write a path that begins with "/", of letters, digits and . _ ~ - + = : @ % /, without query or fragment.',
    pattern: /^\/(?:[A-Za-z0-9._~+=:@/-]|%[0-9A-Fa-f]{2})*$/,
    maxLength: 1024,
  },
  url: {
    help: 'Write a URL that begins with https:// or http://, of a host name, perhaps a port and a path; no user name, query or fragment.',
    pattern:
      /^https?:\/\/[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:\/(?:[A-Za-z0-9._~+=:@/-]|%[0-9A-Fa-f]{2})*)?$/,
    maxLength: 1024,
  },
  objectName: {
    help: 'Write the name of a Kubernetes object: at most 253 lower-case letters, digits, "-" and ".", with a letter or digit at both ends of each part.',
    pattern: /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/,
    maxLength: 253,
  },
  secretKey: {
    help: 'Write a key of a Secret: letters, digits, "-", "_" and ".", not only ".", and not ".." at its beginning.',
    pattern: /^(?!\.$|\.\.)[-._A-Za-z0-9]+$/,
    maxLength: 253,
  },
  hostName: {
    help: 'Write a host name: parts of letters, digits and "-", with dots between them.',
    pattern: /^[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[-A-Za-z0-9]*[A-Za-z0-9])?)*$/,
    maxLength: 253,
  },
  image: {
    help: 'Write the name of a container image: a registry and path in lower case, then ":" and a tag, or "@sha256:" and a digest.',
    pattern:
      /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?(?::[0-9]{1,5})?(?:\/[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)*(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64})$/,
    maxLength: 512,
  },
  labelName: {
    help: 'Write a Prometheus label name: letters, digits and "_", no digit first, not beginning with "__".',
    pattern: /^(?!__)[A-Za-z_][A-Za-z0-9_]*$/,
    maxLength: 128,
  },
} as const satisfies Readonly<Record<string, TextFormat>>;
