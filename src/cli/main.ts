import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';

import { PackError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import type { PackDefinition } from '../pack/definition.ts';
import type { Shell } from '../text/shell.ts';
import type { SchemaSubject } from './commands/schema.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import type { GenerateOptions } from './generate-request.ts';
import { isDone, requestGenerate } from './generate-request.ts';
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
    return explain(error, terminalOf(program));
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

function outOption(): Option {
  return new Option('-o, --out <folder>', 'output folder').default('out');
}

function terminalOf(program: Command): Terminal {
  return processTerminal(program.opts<{ color: ColorChoice }>().color);
}

/** Says what stopped the run, in words for whoever can mend it. */
function explain(error: unknown, terminal: Terminal): ExitCode {
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
