import { renderTypescriptHelper } from '../codegen/typescript/render-typescript-helper.ts';
import type { Target } from './target.ts';

/** Packages by which operators emit the metrics of the catalog. */
export const instrumentation: Target = {
  folder: 'instrumentation',
  summary:
    'Packages that emit the metrics, typed from the catalog: `typescript/` for prom-client and `@prometheus-io/client`.',
  files: ({ pack }) =>
    renderTypescriptHelper(pack).map(({ path, content }) => ({ path: `typescript/${path}`, content })),
};
