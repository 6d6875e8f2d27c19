import type { TestContext } from 'vitest';

import { skipFor } from './skip.ts';
import { runTool } from './tools.ts';

const TO_JSON = 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.buffer.read()), sys.stdout)';

/**
 * Reads a text with PyYAML, which knows YAML 1.1 as many tools still do. Where python3 or PyYAML is missing the test is
 * skipped and counted; in CI it fails.
 *
 * @throws When PyYAML refuses the text.
 */
export function readWithPyYaml(context: TestContext, yaml: string): unknown {
  if (!isThere()) skipFor(context, 'python3 with PyYAML: reads what we write as YAML 1.1');
  const { status, stdout, stderr } = runTool('python3', ['-c', TO_JSON], { input: yaml, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`PyYAML refuses the text: ${stderr}`);
  return JSON.parse(stdout);
}

function isThere(): boolean {
  try {
    return runTool('python3', ['-c', 'import yaml']).status === 0;
  } catch {
    return false;
  }
}
