import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { putFiles, scratchFolder, snapshot } from '../host/scratch.ts';
import type { ToolResult } from '../support/tools.ts';
import { runTool } from '../support/tools.ts';
import { COMMAND, draw, folderWithPack, runCommand } from './command.ts';

describe('help', () => {
  test.each([
    ['an unknown command', ['generat']],
    ['an unknown option', ['generate', '--forse']],
    ['an argument that nobody asked for', ['generate', 'prod.yaml']],
    ['an option without its value', ['generate', '--settings']],
    ['a choice that there is not', ['--color', 'sometimes', 'generate']],
  ])('ends with status 2 and writes nothing for %s', (_what, args) => {
    const folder = scratchFolder({ inMemory: true });
    const { status, stdout } = runCommand(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(snapshot(folder)).toEqual({});
  });

  test('guesses the command that was meant', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['generat']))).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error: unknown command 'generat'
        (Did you mean generate?)
        Run with --help for what is possible."
    `);
  });

  test('guesses the option that was meant', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['generate', '--forse'])))
      .toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error: unknown option '--forse'
        (Did you mean --force?)
        Run with --help for what is possible."
    `);
  });

  test('names the choices of an option', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['--color', 'sometimes', 'schema'])))
      .toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error: option '--color <when>' argument 'sometimes' is invalid. Allowed choices are auto, always, never.
        Run with --help for what is possible."
    `);
  });

  test('is no result when there is no command', () => {
    const { status, stdout, stderr } = runCommand(scratchFolder({ inMemory: true }), []);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: smbp-obs /);
  });

  test('lists the commands', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['--help']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        Usage: smbp-obs [options] [command]

        Generates the SMBP observability pack and proves that it agrees with itself.

        Options:
          -V, --version              output the version number
          --color <when>             colour the output (choices: "auto", "always",
                                     "never", default: "auto")
          -h, --help                 display help for command

        Commands:
          generate [options]         write the pack into the output folder
          check [options]            compare the output folder with what would be
                                     generated; exit status 3 when they differ
          lint [options] [file...]   judge the pack, or rules and dashboards of anybody
          explain [options] <query>  say what is known of a PromQL expression, or what a
                                     check means
          schema [subject]           print the JSON Schema of the settings file, or of
                                     catalog.json
          completion <shell>         print a script that completes commands and options
                                     in a shell
          help [command]             display help for command

        Examples:
          smbp-obs generate                       write the pack with default settings into out/
          smbp-obs generate -s smbp-obs.yaml      the same with the settings of a file
          smbp-obs check                          is out/ what would be generated now?
          smbp-obs lint rules/ dashboards/*.json  what is wrong with rules and dashboards of anybody?
          smbp-obs explain 'rate(up[5m])'         what is known of a query?
          smbp-obs schema > smbp-obs.schema.json  completion and checks for the settings in an editor
          source <(smbp-obs completion bash)      completion of this command in a shell

        Exit status: 0 clean, 1 findings, 2 wrong use or settings, 3 drift, 4 a program is missing, 70 a bug of ours."
    `);
  });

  test('explains generate', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['generate', '--help'])))
      .toMatchInlineSnapshot(`
      "exit 0
      stdout:
        Usage: smbp-obs generate [options]

        write the pack into the output folder

        Options:
          -s, --settings <file>  settings file (default: smbp-obs.yaml if it is there)
          -o, --out <folder>     output folder (default: "out")
          --force                overwrite generated files that were edited by hand
                                 (default: false)
          --dry-run              say what would change and write nothing (default:
                                 false)
          -h, --help             display help for command

        Examples:
          smbp-obs generate --dry-run             what would change?
          smbp-obs generate -o deploy/monitoring  write into another folder"
    `);
  });

  test('explains check', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['check', '--help']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        Usage: smbp-obs check [options]

        compare the output folder with what would be generated; exit status 3 when they
        differ

        Options:
          -s, --settings <file>  settings file (default: smbp-obs.yaml if it is there)
          -o, --out <folder>     output folder (default: "out")
          -h, --help             display help for command

        Examples:
          smbp-obs check                          in a pipeline: exit status 3 fails it when out/ is stale
          smbp-obs check -s prod.yaml -o prod/    for another settings file and folder"
    `);
  });

  test('explains schema', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['schema', '--help']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        Usage: smbp-obs schema [options] [subject]

        print the JSON Schema of the settings file, or of catalog.json

        Arguments:
          subject     what the schema is of (choices: "settings", "catalog", default:
                      "settings")

        Options:
          -h, --help  display help for command

        Examples:
          smbp-obs schema > smbp-obs.schema.json
          # first line of smbp-obs.yaml: # yaml-language-server: $schema=smbp-obs.schema.json
          smbp-obs schema catalog                 of docs/catalog.json, for programs that read it"
    `);
  });

  test('explains completion', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['completion', '--help'])))
      .toMatchInlineSnapshot(`
        "exit 0
        stdout:
          Usage: smbp-obs completion [options] <shell>

          print a script that completes commands and options in a shell

          Arguments:
            shell       shell that reads the script (choices: "bash", "fish", "zsh")

          Options:
            -h, --help  display help for command

          Examples:
            source <(smbp-obs completion bash)      in ~/.bashrc
            source <(smbp-obs completion zsh)       in ~/.zshrc, after compinit
            smbp-obs completion fish | source       in ~/.config/fish/config.fish"
      `);
  });

  test('explains lint', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['lint', '--help']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        Usage: smbp-obs lint [options] [file...]

        judge the pack, or rules and dashboards of anybody

        Arguments:
          file                              files, folders or patterns of rules and
                                            dashboards, or - (default: the pack)

        Options:
          -s, --settings <file>             settings file (default: smbp-obs.yaml if it
                                            is there)
          -p, --profile <profile>           platform, "all" of them, or for files a
                                            dialect
          -c, --catalog <file>              metrics that files may read: catalog.json of
                                            a pack, or YAML of a foreign component; may
                                            be repeated
          --scrape-interval <duration>      how often files may expect a sample
                                            (default: 30s)
          --evaluation-interval <duration>  how often rules of files run (default: 30s)
          --retention <duration>            how long samples are kept
          --check <code>                    run this check and no other that is not
                                            named; may be repeated
          --enable <code>                   run this check too, which runs on request
                                            only; may be repeated
          --fail-on <severity>              mildest finding that ends with exit status 1
                                            (choices: "error", "warning", "info",
                                            "never", default: "error")
          --format <format>                 form of the findings (choices: "pretty",
                                            "json", "sarif", "junit", "github", default:
                                            "pretty")
          --list                            list the checks and judge nothing
          -h, --help                        display help for command

        Examples:
          smbp-obs lint --profile all             the pack, on every platform
          smbp-obs lint rules.yaml 'grafana/**/*.json' -c out/docs/catalog.json
          kubectl get prometheusrules -A -o yaml | smbp-obs lint -
          smbp-obs lint rules/ --fail-on warning --format sarif > lint.sarif

        A comment in a query excuses a finding, a list in the definition of the pack does it for the pack:
          # smbp-obs: ignore promql/known-label until 2027-01-31 because the exporter is rolled out in January

        Languages: prometheus-2.42, prometheus-3, prometheus-operator, google, azure, mimir, thanos."
    `);
  });

  test('explains explain', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['explain', '--help']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        Usage: smbp-obs explain [options] <query>

        say what is known of a PromQL expression, or what a check means

        Arguments:
          query                    expression, or the code of a check such as
                                   promql/known-label

        Options:
          -s, --settings <file>    settings file (default: smbp-obs.yaml if it is there)
          -p, --profile <profile>  platform
          -c, --catalog <file>     catalog to use instead of that of the pack; may be
                                   repeated
          --format <format>        form of the answer (choices: "pretty", "json",
                                   default: "pretty")
          -h, --help               display help for command

        Examples:
          smbp-obs explain 'sum by (job) (rate(up[5m]))'
          smbp-obs explain promql/known-label     the page of a check"
    `);
  });

  test('is the same by "help generate" and "generate --help"', () => {
    const folder = scratchFolder({ inMemory: true });
    expect(runCommand(folder, ['help', 'generate'])).toEqual(runCommand(folder, ['generate', '--help']));
  });

  test('tells the version', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['--version']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        0.1.0"
    `);
  });
});

describe('the settings file', () => {
  test('may be left out', () => {
    expect(runCommand(scratchFolder({ inMemory: true }), ['generate']).status).toBe(0);
  });

  test('must be there when it is named', () => {
    const folder = scratchFolder({ inMemory: true });
    expect(draw(runCommand(folder, ['generate', '-s', 'prod.yaml']))).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID Cannot read prod.yaml: there is no such file (ENOENT).
          at prod.yaml
          help Check the name and the current folder."
    `);
    expect(snapshot(folder)).toEqual({});
  });

  test('is no folder', () => {
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'prod/settings.yaml': '' });
    expect(draw(runCommand(folder, ['generate', '-s', 'prod']))).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID Cannot read prod: it is a folder (EISDIR).
          at prod
          help Name a file in it."
    `);
    expect(snapshot(folder)).toEqual({ 'prod/settings.yaml': '' });
  });

  test('is UTF-8', () => {
    const folder = scratchFolder({ inMemory: true });
    writeFileSync(join(folder, 'smbp-obs.yaml'), Buffer.from([0x23, 0x20, 0xe9, 0x0a]));
    expect(draw(runCommand(folder, ['generate']))).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID Cannot read smbp-obs.yaml: it is not UTF-8.
          at smbp-obs.yaml
          help Save it as UTF-8."
    `);
  });

  test.each([
    ['empty', ''],
    ['nothing but a comment', '# later\n'],
    ['an empty map', '{}\n'],
    ['a byte order mark', '\uFEFF'],
    ['an empty document', '---\n'],
  ])('gives the defaults when it is %s', (_what, settings) => {
    const folder = folderWithPack({ 'smbp-obs.yaml': settings });
    expect(runCommand(folder, ['check'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'out: up to date.\n',
    });
  });

  test('is smbp-obs.yaml unless another one is named', () => {
    const folder = folderWithPack({ 'smbp-obs.yaml': 'rules: {interval: 2m}', 'other.yaml': '' });
    expect(runCommand(folder, ['check']).status).toBe(3);
    expect(runCommand(folder, ['check', '-s', 'other.yaml']).status).toBe(0);
  });
});

/** A settings file as the README shows one. */
const SETTINGS = `
objectLabels:
  release: prometheus
clusterLabel: cluster
scrape: {interval: 15s, timeout: 5s}
rules: {interval: 2m}
links:
  runbooks: https://docs.example.com/runbooks
  grafana: https://grafana.example.com
grafana:
  labels: {grafana_dashboard: "1"}
sources:
  operator:
    namespace: messaging
    labels: {app: operator}
    port: http-metrics
    path: /internal/metrics
    scheme: https
alerts:
  SmbpOperatorReconcileErrorsHigh: {severity: critical, for: 30m, threshold: 0.05}
  SmbpOperatorReconcileStuck: {age: 10m}
  SmbpOperatorWatchFailing: {enabled: false}
`;

/** One wrong setting of each kind: the line, and what stands right instead. */
const WRONG_SETTINGS: readonly (readonly [string, string, string])[] = [
  ['key', 'rule: {interval: 2m}', 'rules: {interval: 2m}'],
  ['key of a section', 'rules: {intervall: 2m}', 'rules: {interval: 2m}'],
  ['section', 'rules: [2m]', 'rules: {interval: 2m}'],
  ['label key', 'objectLabels: {"-a": x}', 'objectLabels: {a: x}'],
  ['label value', 'objectLabels: {a: x/y}', 'objectLabels: {a: x-y}'],
  ['label that the pack sets', 'objectLabels: {app.kubernetes.io/part-of: x}', 'objectLabels: {part-of: x}'],
  ['label name', 'clusterLabel: k8s-cluster', 'clusterLabel: k8s_cluster'],
  ['label that is taken', 'clusterLabel: controller', 'clusterLabel: controllers'],
  ['duration', 'rules: {interval: 2}', 'rules: {interval: 2m}'],
  ['duration out of range', 'rules: {interval: 30s}', 'rules: {interval: 60s}'],
  [
    'timeout above the interval',
    'scrape: {interval: 10s, timeout: 11s}',
    'scrape: {interval: 10s, timeout: 10s}',
  ],
  ['URL', 'links: {grafana: grafana.example.com}', 'links: {grafana: https://grafana.example.com}'],
  ['source', 'sources: {operators: {port: web}}', 'sources: {operator: {port: web}}'],
  ['namespace', 'sources: {operator: {namespace: Ditto}}', 'sources: {operator: {namespace: ditto}}'],
  ['empty selector', 'sources: {operator: {labels: {}}}', 'sources: {operator: {labels: {a: b}}}'],
  ['port', 'sources: {operator: {port: 8080}}', 'sources: {operator: {port: http-8080}}'],
  ['path', 'sources: {operator: {path: metrics}}', 'sources: {operator: {path: /metrics}}'],
  ['scheme', 'sources: {operator: {scheme: httsp}}', 'sources: {operator: {scheme: https}}'],
  ['alert', 'alerts: {SmbpOperatorWatchFails: {}}', 'alerts: {SmbpOperatorWatchFailing: {}}'],
  [
    'flag',
    'alerts: {SmbpOperatorWatchFailing: {enabled: "no"}}',
    'alerts: {SmbpOperatorWatchFailing: {enabled: false}}',
  ],
  [
    'severity',
    'alerts: {SmbpOperatorWatchFailing: {severity: page}}',
    'alerts: {SmbpOperatorWatchFailing: {severity: critical}}',
  ],
  [
    'number',
    'alerts: {SmbpOperatorWatchFailing: {threshold: five}}',
    'alerts: {SmbpOperatorWatchFailing: {threshold: 5}}',
  ],
  [
    'number out of range',
    'alerts: {SmbpOperatorReconcileErrorsHigh: {threshold: 20}}',
    'alerts: {SmbpOperatorReconcileErrorsHigh: {threshold: 0.2}}',
  ],
];

describe('a wrong setting', () => {
  test.each(WRONG_SETTINGS)('%s: is shown with a caret, and out/ stays', (_what, wrong, right) => {
    const folder = folderWithPack({
      'wrong.yaml': `# Settings.\n${wrong}\n`,
      'right.yaml': `# Settings.\n${right}\n`,
    });
    const before = snapshot(folder);
    const refused = runCommand(folder, ['generate', '-s', 'wrong.yaml']);
    expect({ status: refused.status, stderr: refused.stderr }).toEqual({ status: 2, stderr: '1 error\n' });
    const lines = refused.stdout.split('\n');
    expect(lines[0]).toMatch(/^error settings\/[a-z-]+ .+\.$/);
    expect(lines[1]).toMatch(/^ {2}at wrong\.yaml:2:\d+ \(.+\)$/);
    expect(lines[2]).toBe(`    ${wrong}`);
    expect(lines[3]).toMatch(/^ {4} *\^+$/);
    expect(lines[4]).toMatch(/^ {2}help .+[.?]$/);
    expect(lines.slice(5)).toEqual(['', '']);
    expect(snapshot(folder)).toEqual(before);
    expect(runCommand(folder, ['generate', '-s', 'right.yaml']).status).toBe(0);
  });

  test('does not hide the next one', () => {
    const folder = folderWithPack({
      'smbp-obs.yaml': `alerts:
  SmbpOperatorReconcileErrorsHigh:
    threshold: 20
scrap: {interval: 10s}
`,
    });
    expect(draw(runCommand(folder, ['check']))).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/out-of-range alerts.SmbpOperatorReconcileErrorsHigh.threshold is 20, which is out of range.
          at smbp-obs.yaml:3:16 (alerts.SmbpOperatorReconcileErrorsHigh.threshold)
                threshold: 20
                           ^^
          help Write a number from 0.01 to 1 (a share: 1 is 100 %). Did you mean 0.2?

        error settings/unknown-key scrap is not a known key.
          at smbp-obs.yaml:4:1 (scrap)
            scrap: {interval: 10s}
            ^^^^^
          help Did you mean "scrape"? Known here: platform, namespace, objectLabels, clusterLabel, severities, scrape, rules, links, grafana, security, sources, alerts.
      stderr:
        2 errors"
    `);
  });

  test('is drawn without carriage returns when the file has Windows line ends', () => {
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'smbp-obs.yaml': 'rules:\r\n  interval: 2\r\n' });
    const { stdout } = runCommand(folder, ['check']);
    expect(stdout).toContain('      interval: 2\n                ^\n');
    expect(stdout).not.toContain('\r');
  });

  test('in a line of 200,000 characters does not flood the terminal', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `wrong${index}: {}`);
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'smbp-obs.yaml': `{${keys.join(', ')}}` });
    const { status, stdout } = runCommand(folder, ['check']);
    expect(status).toBe(2);
    expect(stdout.length).toBeLessThan(100_000);
  });
});

describe('generate', () => {
  test('tells what it wrote on stdout and how much on stderr', () => {
    expect(draw(runCommand(scratchFolder({ inMemory: true }), ['generate']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        written README.md
        written docs/alerts.md
        written docs/catalog.json
        written docs/metrics.md
        written docs/settings.md
        written docs/sources.md
        written grafana/smbp-big-peer.json
        written grafana/smbp-operator.json
        written instrumentation/typescript/index.d.ts
        written instrumentation/typescript/index.js
        written instrumentation/typescript/package.json
        written instrumentation/typescript/runtime.d.ts
        written instrumentation/typescript/runtime.js
        written kubernetes/config-map-smbp-big-peer-dashboard.yaml
        written kubernetes/config-map-smbp-operator-dashboard.yaml
        written kubernetes/kustomization.yaml
        written kubernetes/pod-monitor-smbp-big-peer.yaml
        written kubernetes/prometheus-rule-smbp-api.yaml
        written kubernetes/prometheus-rule-smbp-auth.yaml
        written kubernetes/prometheus-rule-smbp-cdc.yaml
        written kubernetes/prometheus-rule-smbp-certificates.yaml
        written kubernetes/prometheus-rule-smbp-kafka.yaml
        written kubernetes/prometheus-rule-smbp-kubernetes.yaml
        written kubernetes/prometheus-rule-smbp-mongo-connector.yaml
        written kubernetes/prometheus-rule-smbp-monitoring.yaml
        written kubernetes/prometheus-rule-smbp-operator.yaml
        written kubernetes/prometheus-rule-smbp-replication.yaml
        written kubernetes/prometheus-rule-smbp-resources.yaml
        written kubernetes/prometheus-rule-smbp-store.yaml
        written kubernetes/prometheus-rule-smbp-subscription.yaml
        written kubernetes/service-monitor-smbp-operator.yaml
        written manifest.json
        written prometheus/rules/smbp-api.yaml
        written prometheus/rules/smbp-auth.yaml
        written prometheus/rules/smbp-cdc.yaml
        written prometheus/rules/smbp-certificates.yaml
        written prometheus/rules/smbp-kafka.yaml
        written prometheus/rules/smbp-kubernetes.yaml
        written prometheus/rules/smbp-mongo-connector.yaml
        written prometheus/rules/smbp-monitoring.yaml
        written prometheus/rules/smbp-operator.yaml
        written prometheus/rules/smbp-replication.yaml
        written prometheus/rules/smbp-resources.yaml
        written prometheus/rules/smbp-store.yaml
        written prometheus/rules/smbp-subscription.yaml
        written prometheus/scrape-configs.yaml
      stderr:
        out: 46 written, 0 removed, 0 unchanged."
    `);
  });

  test('writes nothing twice', () => {
    const folder = folderWithPack();
    expect(draw(runCommand(folder, ['generate']))).toMatchInlineSnapshot(`
      "exit 0
      stderr:
        out: 0 written, 0 removed, 46 unchanged."
    `);
  });

  test('writes nothing on --dry-run into a folder that is not there', () => {
    const folder = scratchFolder({ inMemory: true });
    const { status, stderr } = runCommand(folder, ['generate', '--dry-run']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'out: 46 differences; nothing was written.\n' });
    expect(snapshot(folder)).toEqual({});
  });

  test('shows on --dry-run what it would change', () => {
    const folder = folderWithPack({ 'smbp-obs.yaml': 'alerts: {SmbpOperatorReconcileStuck: {for: 2m}}' });
    const before = snapshot(folder);
    const { status, stdout } = runCommand(folder, ['generate', '--dry-run']);
    expect(status).toBe(0);
    expect(drawingOf(stdout, 'prometheus/rules/smbp-operator.yaml')).toMatchInlineSnapshot(`
      "prometheus/rules/smbp-operator.yaml differs: - on disk, + generated now
        @@ line 79
                 expr: "(time() - min by (namespace, controller) (smbp_operator_reconcile_oldest_in_flight_start_timestamp_seconds > 0)) > 900"
        -        for: "1m"
        +        for: "2m"
                 labels:"
    `);
    expect(snapshot(folder)).toEqual(before);
  });

  test('refuses to overwrite an edit', () => {
    const folder = folderWithPack();
    edit(folder, RULES, '> 0.2', '> 0.3');
    const before = snapshot(folder);
    expect(draw(runCommand(folder, ['generate']))).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error OUTPUT_REFUSED Edited by hand in out since generated: prometheus/rules/smbp-operator.yaml.
          at out
          help Bring the edits into the settings or the catalog, then undo them or run again with --force to overwrite them."
    `);
    expect(snapshot(folder)).toEqual(before);
  });

  test('overwrites an edit on --force', () => {
    const folder = folderWithPack();
    const before = snapshot(folder);
    edit(folder, RULES, '> 0.2', '> 0.3');
    expect(draw(runCommand(folder, ['generate', '--force']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        written prometheus/rules/smbp-operator.yaml
      stderr:
        out: 1 written, 0 removed, 45 unchanged."
    `);
    expect(snapshot(folder)).toEqual(before);
  });

  test('leaves files of others as they are, also on --force', () => {
    const mine = { 'out/mine.yaml': 'mine', 'out/prometheus/rules/mine.yaml': 'mine' };
    const folder = folderWithPack(mine);
    putFiles(folder, { 'smbp-obs.yaml': 'rules: {interval: 2m}' });
    expect(runCommand(folder, ['generate', '--force']).status).toBe(0);
    expect(snapshot(folder)).toMatchObject(mine);
  });

  test('removes what the pack no longer makes', () => {
    const folder = folderWithPack();
    const manifest = readFileSync(join(folder, 'out/manifest.json'), 'utf8');
    const hash = '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03';
    putFiles(folder, {
      'out/old.txt': 'hello\n',
      'out/manifest.json': manifest.replace(
        '"files": [',
        `"files": [\n    { "path": "old.txt", "sha256": "${hash}", "bytes": 6 },`,
      ),
    });
    expect(draw(runCommand(folder, ['generate', '--force']))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        removed old.txt
        written manifest.json
      stderr:
        out: 1 written, 1 removed, 45 unchanged."
    `);
  });

  test('writes into the folder that is named', () => {
    const folder = scratchFolder({ inMemory: true });
    const { status, stderr } = runCommand(folder, ['generate', '-o', 'deploy/monitoring']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'deploy/monitoring: 46 written, 0 removed, 0 unchanged.\n',
    });
    expect(Object.keys(snapshot(folder)).filter((path) => !path.startsWith('deploy/monitoring/'))).toEqual(
      [],
    );
  });
});

describe('the output folder', () => {
  test.each([['.'], [''], ['..'], ['../..']])(
    'is not "%s", which would move the current folder away',
    (out) => {
      const home = scratchFolder();
      const current = join(home, 'all', 'project', 'deploy');
      putFiles(current, { 'mine.txt': 'mine' });
      const { status, stderr } = runCommand(current, ['generate', '-o', out]);
      expect(Object.keys(snapshot(home))).toEqual(['all/project/deploy/mine.txt']);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error OUTPUT_REFUSED /);
    },
  );

  test.each([['./out'], ['../out'], ['out/']])('is "%s"', (out) => {
    const home = scratchFolder();
    const current = join(home, 'project');
    putFiles(current, { 'mine.txt': 'mine' });
    const { status, stderr } = runCommand(current, ['generate', '-o', out]);
    expect(status, stderr).toBe(0);
    expect(snapshot(join(current, out))).toHaveProperty(['manifest.json']);
  });
});

describe('a reader that', () => {
  /** Runs the command in a shell; `$0` is Node.js, `$1` the command. */
  const inShell = (script: string): ToolResult =>
    runTool('sh', ['-c', script, process.execPath, COMMAND], { cwd: scratchFolder({ inMemory: true }) });

  test('is gone before the result comes ends the run without a word', () => {
    expect(inShell('"$0" "$1" schema | true')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('has no space left is told in one sentence', () => {
    const { status, stderr } = inShell('"$0" "$1" schema > /dev/full');
    expect(status).not.toBe(0);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe('check', () => {
  test('says that all is well', () => {
    expect(draw(runCommand(folderWithPack(), ['check']))).toMatchInlineSnapshot(`
      "exit 0
      stderr:
        out: up to date."
    `);
  });

  test('names the file and the lines of an edit', () => {
    const folder = folderWithPack();
    edit(folder, RULES, '> 0.2', '> 0.3');
    const before = snapshot(folder);
    expect(draw(runCommand(folder, ['check']))).toMatchInlineSnapshot(`
      "exit 3
      stdout:
        prometheus/rules/smbp-operator.yaml was edited by hand: - on disk, + generated now
          @@ line 67
                   expr: |-
          -          namespace_controller:smbp_operator_reconcile_errors:ratio_rate15m > 0.3
          +          namespace_controller:smbp_operator_reconcile_errors:ratio_rate15m > 0.2
                     and on (namespace, controller)
      stderr:
        out: 1 difference. Run "smbp-obs generate" and commit the result."
    `);
    expect(snapshot(folder)).toEqual(before);
  });

  test('names a file that was removed', () => {
    const folder = folderWithPack();
    rmSync(join(folder, 'out/docs/alerts.md'));
    expect(draw(runCommand(folder, ['check']))).toMatchInlineSnapshot(`
      "exit 3
      stdout:
        docs/alerts.md is missing on disk
      stderr:
        out: 1 difference. Run "smbp-obs generate" and commit the result."
    `);
  });

  test('names every file when nothing was generated, and makes no folder', () => {
    const folder = scratchFolder({ inMemory: true });
    const { status, stdout, stderr } = runCommand(folder, ['check']);
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'out: 46 differences. Run "smbp-obs generate" and commit the result.\n',
    });
    expect(stdout).toMatch(/^(\S+ is missing on disk\n){46}$/);
    expect(snapshot(folder)).toEqual({});
  });

  test('does not mind files of others', () => {
    expect(runCommand(folderWithPack({ 'out/mine.yaml': 'mine' }), ['check']).status).toBe(0);
  });
});

describe('schema', () => {
  const printed = runCommand(import.meta.dirname, ['schema']);
  // Ajv judges the schema itself when it compiles it.
  const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(printed.stdout));

  test('prints a JSON Schema and says nothing else', () => {
    expect({ status: printed.status, stderr: printed.stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('accepts settings that generate accepts', () => {
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'smbp-obs.yaml': SETTINGS });
    expect(runCommand(folder, ['generate']).status).toBe(0);
    expect(accepts(parse(SETTINGS)), JSON.stringify(accepts.errors)).toBe(true);
  });

  test('is of the settings unless another file is named', () => {
    expect(runCommand(import.meta.dirname, ['schema', 'settings'])).toEqual(printed);
  });

  test('of the catalog accepts the catalog that generate writes', () => {
    const { stdout } = runCommand(import.meta.dirname, ['schema', 'catalog']);
    const acceptsCatalog = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(stdout));
    const catalog = readFileSync(join(folderWithPack(), 'out/docs/catalog.json'), 'utf8');
    expect(acceptsCatalog(JSON.parse(catalog)), JSON.stringify(acceptsCatalog.errors)).toBe(true);
    expect(acceptsCatalog(JSON.parse(catalog.replace('"kind"', '"knid"')))).toBe(false);
  });

  test('of a file that has none guesses the one that was meant', () => {
    expect(draw(runCommand(import.meta.dirname, ['schema', 'catalgo']))).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error: command-argument value 'catalgo' is invalid for argument 'subject'. Did you mean "catalog"?
        Run with --help for what is possible."
    `);
  });

  test('refuses a misspelt key, so that an editor marks it', () => {
    expect(accepts(parse(SETTINGS.replace('alerts:', 'alert:')))).toBe(false);
  });
});

const RED = '\u001B[31m';

describe('colour', () => {
  const folder = (): string => {
    const empty = scratchFolder({ inMemory: true });
    putFiles(empty, { 'smbp-obs.yaml': 'scrap: 1' });
    return empty;
  };

  test.each([
    ['when the output is no terminal', ['check'], {}],
    ['when the output is no terminal and colour is left to it', ['--color', 'auto', 'check'], {}],
    ['when NO_COLOR is set', ['check'], { NO_COLOR: '1', FORCE_COLOR: '1' }],
    ['on --color never', ['--color', 'never', 'check'], { FORCE_COLOR: '1' }],
  ])('is left out %s', (_when, args, env) => {
    expect(runCommand(folder(), args, env).stdout).not.toContain('\u001B');
  });

  test.each([
    ['when FORCE_COLOR is set', ['check'], { FORCE_COLOR: '1' }],
    ['on --color always', ['--color', 'always', 'check'], {}],
    ['on --color always although NO_COLOR is set', ['--color', 'always', 'check'], { NO_COLOR: '1' }],
  ])('is used %s', (_when, args, env) => {
    expect(runCommand(folder(), args, env).stdout).toContain(`${RED}error`);
  });

  test('changes nothing but colour', () => {
    const { stdout } = runCommand(folder(), ['--color', 'always', 'check']);
    expect(stripVTControlCharacters(stdout)).toBe(runCommand(folder(), ['check']).stdout);
  });

  test('is used for the error that stops a run', () => {
    const { stderr } = runCommand(scratchFolder({ inMemory: true }), [
      '--color',
      'always',
      'check',
      '-s',
      'none.yaml',
    ]);
    expect(stderr).toContain(`${RED}error`);
  });
});

const RULES = 'out/prometheus/rules/smbp-operator.yaml';

function edit(folder: string, path: string, before: string, after: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(folder, path), text.replace(before, after));
}

/** What a comparison says of one file. */
function drawingOf(stdout: string, path: string): string {
  const start = stdout.indexOf(`${path} `);
  const rest = stdout.slice(start).split('\n');
  return rest.filter((line, index) => index === 0 || line.startsWith('  ')).join('\n');
}
