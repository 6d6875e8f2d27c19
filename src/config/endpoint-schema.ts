import type * as z from 'zod';

import type { EndpointSettings, SecretKey, TlsSettings } from '../pack/settings.ts';
import type { EndpointSpec } from '../pack/source.ts';
import { choiceSchema } from './choice-schema.ts';
import { closedSection } from './closed-section.ts';
import { optionalSetting, requiredSetting, setting } from './setting.ts';
import type { SourceContext } from './source-context.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { textSchema } from './text-schema.ts';

/** The keys that say how the targets of a source are read, for a section. */
export interface EndpointShape extends z.ZodRawShape {
  readonly port: z.ZodPrefault<z.ZodType<string, string>>;
  readonly path: z.ZodPrefault<z.ZodType<string, string>>;
  readonly scheme: z.ZodOptional<z.ZodType<'http' | 'https', 'http' | 'https'>>;
  readonly tls: z.ZodOptional<z.ZodType<TlsSettings>>;
  readonly authorization: z.ZodOptional<z.ZodType<SecretKey>>;
}

/** Makes the keys with the defaults of a source. */
export function endpointShape({ port, path, scheme }: EndpointSpec): EndpointShape {
  return {
    port: setting(textSchema(TEXT_FORMATS.portName), {
      description: 'Port that serves the metrics.',
      default: port,
    }),
    path: setting(textSchema(TEXT_FORMATS.path), {
      description: 'Path that serves the metrics.',
      default: path,
    }),
    scheme: optionalSetting(choiceSchema(['http', 'https']), {
      description: `Protocol of the endpoint. Left out: ${scheme}, or https with certificates.`,
      example: scheme,
    }),
    tls: tlsSection(),
    authorization: authorizationSection(),
  };
}

/** What the keys of {@link endpointShape} read. */
export interface WrittenEndpoint extends Omit<EndpointSpec, 'scheme'> {
  readonly scheme?: EndpointSpec['scheme'] | undefined;
  readonly tls?: TlsSettings | undefined;
  readonly authorization?: SecretKey | undefined;
}

/** Puts the keys of {@link endpointShape} together; certificates without https are refused. */
export function endpointOf(
  { port, path, scheme, tls, authorization }: WrittenEndpoint,
  spec: EndpointSpec,
  { mutualTls, refuse }: SourceContext,
): EndpointSettings {
  if (scheme === 'http' && tls !== undefined) {
    refuse(['scheme'], 'Write https, or remove tls: certificates are for https only.');
  }
  if (scheme === 'http' && mutualTls) {
    refuse(['scheme'], 'Write https, or remove security.mutualTls: certificates are for https only.');
  }
  return {
    port,
    path,
    scheme: scheme ?? (tls === undefined && !mutualTls ? spec.scheme : 'https'),
    ...(tls === undefined ? {} : { tls }),
    ...(authorization === undefined ? {} : { authorization }),
  };
}

function tlsSection(): z.ZodOptional<z.ZodType<TlsSettings>> {
  return closedSection({
    secret: requiredSetting(textSchema(TEXT_FORMATS.objectName), {
      description: 'Secret with ca.crt, tls.crt and tls.key, in the namespace of the monitor.',
      example: 'metrics-client',
    }),
    serverName: requiredSetting(textSchema(TEXT_FORMATS.hostName), {
      description: 'Name that the certificate of the target must bear.',
      example: 'metrics.example.com',
    }),
  })
    .optional()
    .meta({ description: 'Certificates by which scrape and target trust each other.' });
}

function authorizationSection(): z.ZodOptional<z.ZodType<SecretKey>> {
  return closedSection({
    secret: requiredSetting(textSchema(TEXT_FORMATS.objectName), {
      description: 'Secret with the token, in the namespace of the monitor.',
      example: 'metrics-token',
    }),
    key: requiredSetting(textSchema(TEXT_FORMATS.secretKey), {
      description: 'Key of the Secret.',
      example: 'token',
    }),
  })
    .optional()
    .meta({ description: 'Bearer token that the scrape sends.' });
}
