import { at } from '../metadata-refusals.ts';
import { dataKey } from '../names.ts';

interface ConfigMap {
  readonly data?: Readonly<Record<string, string>>;
  readonly binaryData?: Readonly<Record<string, string>>;
}

/** Keys become names of files. */
export function configMapRefusals({ data = {}, binaryData = {} }: ConfigMap): readonly string[] {
  const keys = [...Object.keys(data), ...Object.keys(binaryData)];
  return [
    ...keys.flatMap((key) => at('/data', dataKey(key))),
    ...keys.filter((key) => key in data && key in binaryData).map((key) => `/data "${key}" is given twice`),
  ];
}
