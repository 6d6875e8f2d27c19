import { describe, expect } from 'vitest';
import { parse, stringify } from 'yaml';

import { renderPack } from '../../src/targets/render-pack.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import { smbpWith } from '../support/smbp-settings.ts';
import type { ToolResult } from '../support/tools.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

const SECURED = `security: { mutualTls: true }
scrape: { sampleLimitFactor: 3 }
sources:
  operator: { authorization: { secret: token, key: bearer } }
  customResourceState: { enabled: true }`;
const SERVICES = 'sources: { bigPeer: { monitor: services } }';

function scrapesWith(settings: string): readonly object[] {
  const file = renderPack(smbpWith(settings)).find(({ path }) => path === 'prometheus/scrape-configs.yaml');
  return parse(file?.content ?? '').scrape_configs;
}

/** Debian's promtool knows no Kubernetes. The files of Secrets are not here, so that only the syntax is judged. */
function checkConfig(entries: readonly object[]): ToolResult {
  const folder = scratchFolder();
  putFiles(folder, { 'prometheus.yml': stringify({ scrape_configs: entries }) });
  const command = ['check', 'config', '--syntax-only', 'prometheus.yml'];
  return runTool(requireTool('promtool-3'), command, { cwd: folder });
}

describe('promtool check config', () => {
  testWith(['promtool-3'], 'refuses an entry with a field that nobody knows', () => {
    const { status, stderr } = checkConfig(
      scrapesWith(SECURED).map((entry) => ({ ...entry, sample_limits: 1 })),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('field sample_limits not found in type config.ScrapeConfig');
  });

  testWith(['promtool-3'], 'accepts entries with certificates, tokens, limits and what is dropped', () => {
    expect(checkConfig(scrapesWith(SECURED))).toMatchObject({ status: 0, stderr: '' });
  });

  testWith(['promtool-3'], 'accepts entries that select Services', () => {
    expect(checkConfig(scrapesWith(SERVICES))).toMatchObject({ status: 0, stderr: '' });
  });
});
