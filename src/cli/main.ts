import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';

import type { Catalog } from '../catalog/catalog.ts';
import { parseDuration } from '../core/duration.ts';
import { PackError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import type { PackDefinition } from '../pack/definition.ts';
import type { Shell } from '../text/shell.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { SchemaSubject } from './commands/schema.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import type { GenerateOptions } from './generate-request.ts';
import { isDone, requestGenerate } from './generate-request.ts';
import type { LintFormat, LintOptions } from './lint-options.ts';
import { renderError } from './render/pretty.ts';
import type { ColorChoice, Terminal } from './terminal.ts';
import { guardOutput, processTerminal } from './terminal.ts';

/** What a program may add to a command line. */
export interface RunOptions {
  /** Folder beside the program in which runs are remembered, so that a run that would change nothing is quick. */
  readonly memory?: URL;
}

/**
 * Runs the command line of a pack.
 *
 * @param definition - The pack that the commands work on.
 * @param argv - Arguments without the program's name.
 * @returns The exit status; nothing is thrown.
 */
export async function run(
  definition: PackDefinition,
  argv: readonly string[],
  { memory }: RunOptions = {},
): Promise<ExitCode> {
  guardOutput();
  let exitCode: ExitCode = EXIT.clean;
  const program = commandLine(definition, memory, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainError(error, terminalOf(program));
  }
}

/** Each command loads what it needs, so that help and completion stay quick. */
function commandLine(
  definition: PackDefinition,
  memory: URL | undefined,
  finish: (code: ExitCode) => void,
): Command {
  const program = new Command('smbp-obs')
    .description(
      `Generates the ${definition.title} observability pack and proves that it agrees with itself.`,
    )
    .version(definition.version)
    .addOption(
      new Option('--color <when>', 'colour the output').choices(['auto', 'always', 'never']).default('auto'),
    )
    .showHelpAfterError('Run with --help for what is possible.')
    .exitOverride()
    .addHelpText('after', EXAMPLES);
  program
    .command('generate')
    .description('write the pack into the output folder')
    .addOption(settingsOption())
    .addOption(outOption())
    .option('--force', 'overwrite generated files that were edited by hand', false)
    .option('--dry-run', 'say what would change and write nothing', false)
    .addHelpText('after', GENERATE_EXAMPLES)
    .action(async (options: GenerateOptions) => {
      const terminal = terminalOf(program);
      const request = requestGenerate(definition, options, memory);
      if (isDone(request)) {
        terminal.err(`${options.out}: up to date.`);
        return;
      }
      const { generate } = await import('./commands/generate.ts');
      finish(generate(request, terminal));
    });
  program
    .command('check')
    .description('compare the output folder with what would be generated; exit status 3 when they differ')
    .addOption(settingsOption())
    .addOption(outOption())
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (options: { settings?: string; out: string }) => {
      const { check } = await import('./commands/check.ts');
      finish(check(definition, options, terminalOf(program)));
    });
  program
    .command('lint')
    .description('judge the pack, or rules and dashboards of anybody')
    .addArgument(
      new Argument(
        '[file...]',
        'files, folders or patterns of rules and dashboards, or - (default: the pack)',
      ),
    )
    .addOption(settingsOption())
    .option('-p, --profile <profile>', 'platform, "all" of them, or for files a dialect')
    .addOption(
      listOption(
        '-c, --catalog <file>',
        'metrics that files may read: catalog.json of a pack, or YAML of a foreign component',
      ),
    )
    .addOption(
      durationOption('--scrape-interval <duration>', 'how often files may expect a sample (default: 30s)'),
    )
    .addOption(
      durationOption('--evaluation-interval <duration>', 'how often rules of files run (default: 30s)'),
    )
    .addOption(durationOption('--retention <duration>', 'how long samples are kept'))
    .addOption(listOption('--check <code>', 'run this check and no other that is not named'))
    .addOption(listOption('--enable <code>', 'run this check too, which runs on request only'))
    .addOption(
      new Option('--fail-on <severity>', 'mildest finding that ends with exit status 1')
        .choices(FAIL_ON)
        .default('error'),
    )
    .addOption(
      new Option('--format <format>', 'form of the findings').choices(LINT_FORMATS).default('pretty'),
    )
    .option('--list', 'list the checks and judge nothing')
    .addHelpText('after', LINT_EXAMPLES)
    .action(async (inputs: readonly string[], { list, ...options }: LintOptions & { list?: true }) => {
      const terminal = terminalOf(program);
      if (list === true) {
        const { listChecks } = await import('./commands/list-checks.ts');
        finish(listChecks(terminal));
        return;
      }
      if (inputs.length === 0) {
        const { lintPack } = await import('./commands/lint-pack.ts');
        finish(lintPack(definition, options, terminal));
        return;
      }
      const catalog = await catalogOf(options);
      const { lintFiles } = await import('./commands/lint-files.ts');
      finish(await lintFiles({ inputs, options, catalog, version: definition.version }, terminal));
    });
  program
    .command('explain')
    .description('say what is known of a PromQL expression, or what a check means')
    .addArgument(new Argument('<query>', 'expression, or the code of a check such as promql/known-label'))
    .addOption(settingsOption())
    .option('-p, --profile <profile>', 'platform')
    .addOption(listOption('-c, --catalog <file>', 'catalog to use instead of that of the pack'))
    .addOption(
      new Option('--format <format>', 'form of the answer').choices(EXPLAIN_FORMATS).default('pretty'),
    )
    .addHelpText('after', EXPLAIN_EXAMPLES)
    .action(async (query: string, options: ExplainOptions) => {
      const catalog = await catalogOf(options);
      const { explain } = await import('./commands/explain.ts');
      finish(explain({ definition, query, options, catalog }, terminalOf(program)));
    });
  program
    .command('schema')
    .description('print the JSON Schema of the settings file, or of catalog.json')
    .addArgument(choiceArgument('subject', SCHEMA_SUBJECTS, 'what the schema is of').default('settings'))
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async (subject: SchemaSubject) => {
      const { schema } = await import('./commands/schema.ts');
      finish(schema(definition, subject, terminalOf(program)));
    });
  program
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .addArgument(choiceArgument('shell', SHELLS, 'shell that reads the script').argRequired())
    .addHelpText('after', COMPLETION_EXAMPLES)
    .action(async (shell: Shell) => {
      const { completion } = await import('./commands/completion.ts');
      finish(completion(program, shell, terminalOf(program)));
    });
  return program;
}

/** Catalogs are read with a library that nothing else of a run on files needs. */
async function catalogOf({
  catalog,
}: {
  readonly catalog?: readonly string[];
}): Promise<Catalog | undefined> {
  if (catalog === undefined) return undefined;
  const { readCatalogs } = await import('./read-catalogs.ts');
  return readCatalogs(catalog);
}

const FAIL_ON = ['error', 'warning', 'info', 'never'] as const satisfies readonly LintOptions['failOn'][];
const LINT_FORMATS = ['pretty', 'json', 'sarif', 'junit', 'github'] as const satisfies readonly LintFormat[];
const EXPLAIN_FORMATS = ['pretty', 'json'] as const satisfies readonly ExplainOptions['format'][];
const SCHEMA_SUBJECTS = ['settings', 'catalog'] as const satisfies readonly SchemaSubject[];
const SHELLS = ['bash', 'fish', 'zsh'] as const satisfies readonly Shell[];

/** An argument that is one of a few words; a misspelt one is answered with the nearest. */
function choiceArgument(name: string, words: readonly string[], description: string): Argument {
  return new Argument(`[${name}]`, description).choices(words).argParser((word: string) => {
    if (words.includes(word)) return word;
    throw new InvalidArgumentError(didYouMean(word, words, `It is one of: ${words.join(', ')}.`));
  });
}

function settingsOption(): Option {
  return new Option('-s, --settings <file>', 'settings file (default: smbp-obs.yaml if it is there)');
}

/** An option that may be given several times. */
function listOption(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be repeated`).argParser(
    (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
  );
}

/** An option that is a duration of Prometheus; its value is in seconds. */
function durationOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string) => {
    const seconds = parseDuration(text);
    if (seconds !== undefined && seconds > 0) return seconds;
    throw new InvalidArgumentError('Write a duration such as 30s or 15d.');
  });
}

function outOption(): Option {
  return new Option('-o, --out <folder>', 'output folder').default('out');
}

function terminalOf(program: Command): Terminal {
  return processTerminal(program.opts<{ color: ColorChoice }>().color);
}

/** Says what stopped the run, in words for whoever can mend it. */
function explainError(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.wrongUse;
  if (error instanceof PackError) {
    terminal.err(renderError(error, terminal.colors));
    return exitCodeOf(error.code);
  }
  terminal.err('This is a bug in smbp-obs. Please report it with the settings file and these lines:');
  terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.ourBug;
}

const EXAMPLES = `
Examples:
  smbp-obs generate                       write the pack with default settings into out/
  smbp-obs generate -s smbp-obs.yaml      the same with the settings of a file
  smbp-obs check                          is out/ what would be generated now?
  smbp-obs lint rules/ dashboards/*.json  what is wrong with rules and dashboards of anybody?
  smbp-obs explain 'rate(up[5m])'         what is known of a query?
  smbp-obs schema > smbp-obs.schema.json  completion and checks for the settings in an editor
  source <(smbp-obs completion bash)      completion of this command in a shell

Exit status: 0 clean, 1 findings, 2 wrong use or settings, 3 drift, 4 a program is missing, 70 a bug of ours.`;

const GENERATE_EXAMPLES = `
Examples:
  smbp-obs generate --dry-run             what would change?
  smbp-obs generate -o deploy/monitoring  write into another folder`;

const CHECK_EXAMPLES = `
Examples:
  smbp-obs check                          in a pipeline: exit status 3 fails it when out/ is stale
  smbp-obs check -s prod.yaml -o prod/    for another settings file and folder`;

const LINT_EXAMPLES = `
Examples:
  smbp-obs lint --profile all             the pack, on every platform
  smbp-obs lint rules.yaml 'grafana/**/*.json' -c out/docs/catalog.json
  kubectl get prometheusrules -A -o yaml | smbp-obs lint -
  smbp-obs lint rules/ --fail-on warning --format sarif > lint.sarif

A comment in a query excuses a finding, a list in the definition of the pack does it for the pack:
  # smbp-obs: ignore promql/known-label until 2027-01-31 because the exporter is rolled out in January

Languages: prometheus-2.42, prometheus-3, prometheus-operator, google, azure, mimir, thanos.`;

const EXPLAIN_EXAMPLES = `
Examples:
  smbp-obs explain 'sum by (job) (rate(up[5m]))'
  smbp-obs explain promql/known-label     the page of a check`;

const SCHEMA_EXAMPLES = `
Examples:
  smbp-obs schema > smbp-obs.schema.json
  # first line of smbp-obs.yaml: # yaml-language-server: $schema=smbp-obs.schema.json
  smbp-obs schema catalog                 of docs/catalog.json, for programs that read it`;

const COMPLETION_EXAMPLES = `
Examples:
  source <(smbp-obs completion bash)      in ~/.bashrc
  source <(smbp-obs completion zsh)       in ~/.zshrc, after compinit
  smbp-obs completion fish | source       in ~/.config/fish/config.fish`;
