import type * as z from 'zod';

import type { Endpoint, ScrapeSpec } from '../pack/scrape.ts';
import { choiceSchema } from './choice-schema.ts';
import { closedSection } from './closed-section.ts';
import { labelsSchema } from './labels-schema.ts';
import { setting } from './setting.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { textSchema } from './text-schema.ts';

/** Where the metrics of one source are read. */
export function endpointSchema({ component, endpoint }: ScrapeSpec): z.ZodType<Endpoint> {
  return closedSection({
    namespace: setting(textSchema(TEXT_FORMATS.namespace), {
      description: 'Namespace of the Service.',
      default: endpoint.namespace,
    }),
    // Without a label a monitor would select every Service of the namespace.
    labels: setting(labelsSchema({ min: 1, reserved: [] }), {
      description: 'Labels of the Service, all of them; they replace the default.',
      default: { ...endpoint.labels },
    }),
    port: setting(textSchema(TEXT_FORMATS.portName), {
      description: 'Port of the Service that serves the metrics.',
      default: endpoint.port,
    }),
    path: setting(textSchema(TEXT_FORMATS.path), {
      description: 'Path that serves the metrics.',
      default: endpoint.path,
    }),
    scheme: setting(choiceSchema(['http', 'https']), {
      description: 'Protocol of the endpoint.',
      default: endpoint.scheme,
    }),
  })
    .prefault({})
    .meta({ description: `Where the metrics of ${component.title} are read.` });
}
