import type { Argument, Command, Option } from 'commander';

import type { Shell } from '../text/shell.ts';
import { quoteShell } from '../text/shell.ts';

/** What may stand at a place of the command line. */
type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'nothing' };

/** An option of a command. */
interface OptionShape {
  /** As it is written: `-s`, `--settings`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What follows it; `undefined` for a switch. */
  readonly value: Values | undefined;
}

/** A command, or the program itself. */
interface CommandShape {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  /** What stands as its argument. */
  readonly argument: Values;
  /** Whether more of the same may follow. */
  readonly isVariadic: boolean;
}

/** A command line: its commands, and the options that stand before them. */
interface ProgramShape extends CommandShape {
  readonly commands: readonly CommandShape[];
}

/** Words that may stand at a place whose name says what stands there, such as `<profile>`. */
export type PlaceWords = ReadonlyMap<string, readonly string[]>;

/** The script that makes a shell complete the arguments of a program; it is read by `source`. */
export function completionScript(program: Command, shell: Shell, words: PlaceWords): string {
  const shape = shapeOf(program, words);
  switch (shell) {
    case 'bash':
      return bashScript(shape);
    case 'fish':
      return fishScript(shape);
    case 'zsh':
      return zshScript(shape);
  }
}

function shapeOf(program: Command, words: PlaceWords): ProgramShape {
  const help = program.createHelp();
  const commandShape = (command: Command): CommandShape => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      description: command.description(),
      options: help.visibleOptions(command).map((option) => optionShape(option, words)),
      argument: argumentValues(argument, words),
      isVariadic: argument?.variadic === true,
    };
  };
  const commands = help.visibleCommands(program).map(commandShape);
  const names = commands.map(({ name }) => name);
  return {
    ...commandShape(program),
    argument: { kind: 'words', words: names },
    // `help` takes the name of a command, which commander does not say.
    commands: commands.map((command) =>
      command.name === 'help' ? { ...command, argument: { kind: 'words', words: names } } : command,
    ),
  };
}

function optionShape(
  { short, long, description, argChoices, flags }: Option,
  words: PlaceWords,
): OptionShape {
  const written = [short, long].filter((flag) => flag !== undefined);
  const place = /[<[](\w+)/.exec(flags)?.[1];
  return {
    flags: written,
    description,
    value: place === undefined ? undefined : valuesOf(place, argChoices ?? words.get(place)),
  };
}

function argumentValues(argument: Argument | undefined, words: PlaceWords): Values {
  if (argument === undefined) return { kind: 'nothing' };
  return valuesOf(argument.name(), argument.argChoices ?? words.get(argument.name()));
}

/** The name of a place says what stands there: `<file>`, `<folder>`. */
function valuesOf(place: string, choices: readonly string[] | undefined): Values {
  if (choices !== undefined) return { kind: 'words', words: choices };
  return place === 'file' || place === 'folder' ? { kind: place } : { kind: 'nothing' };
}

/**
 * Bash completes by a function that reads the words so far. Bash 3.2, which macOS has, knows neither `mapfile` nor
 * `compopt`; `=` is a word of its own.
 */
function bashScript(program: ProgramShape): string {
  const name = functionName(program);
  const shapes = [...program.commands, { ...program, name: '' }];
  const valued = shapes.flatMap(({ options }) =>
    options.filter(({ value }) => value !== undefined).flatMap(({ flags }) => flags),
  );
  return `# Completion of ${program.name} for bash: source this file.
${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' index
  COMPREPLY=()
  if [[ $current == '=' ]]; then current=''; fi
  if [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in
      ${[...new Set(valued)].join(' | ')}) if [[ \${COMP_WORDS[++index]} == '=' ]]; then ((index++)); fi ;;
      -*) ;;
      *) command=\${COMP_WORDS[index]}; break ;;
    esac
  done
  case $command,$previous in
${shapes.flatMap(bashOptionCases).join('\n')}
  esac
  case $command in
${shapes.map(bashCommandCase).join('\n')}
  esac
}
complete -F ${name} ${program.name}
`;
}

function bashOptionCases({ name, options }: CommandShape): readonly string[] {
  return options.flatMap(({ flags, value }) =>
    value === undefined
      ? []
      : [`    ${flags.map((flag) => `${name},${flag}`).join(' | ')}) ${bashReply(value, [])}; return ;;`],
  );
}

function bashCommandCase({ name, options, argument }: CommandShape): string {
  const flags = options.flatMap((option) => option.flags.filter((flag) => flag.startsWith('--')));
  return `    ${quoteShell(name, 'bash')}) ${bashReply(argument, flags)} ;;`;
}

function bashReply(values: Values, flags: readonly string[]): string {
  const words = [...(values.kind === 'words' ? values.words : []), ...flags];
  // Names of files may hold spaces.
  const names = (kind: string): string =>
    `local IFS=$'\\n'; compopt -o filenames 2> /dev/null; COMPREPLY=($(compgen ${kind} -- "$current"))`;
  switch (values.kind) {
    case 'file':
      return names('-f');
    case 'folder':
      return names('-d');
    case 'nothing':
    case 'words':
      return `COMPREPLY=($(compgen -W ${quoteShell(words.join(' '), 'bash')} -- "$current"))`;
  }
}

/** Fish completes by one line for each thing that may stand somewhere. */
function fishScript(program: ProgramShape): string {
  const start = `complete -c ${program.name}`;
  const names = program.commands.map(({ name }) => name).join(' ');
  const before = `-n ${quoteShell(`not __fish_seen_subcommand_from ${names}`, 'fish')}`;
  return `# Completion of ${program.name} for fish: source this file.
${start} -f
${[
  ...program.options.map((option) => `${start} ${before}${fishOption(option)}`),
  ...program.commands.map(
    ({ name, description }) => `${start} ${before} -a ${name} -d ${quoteShell(description, 'fish')}`,
  ),
  ...program.commands.flatMap(({ name, options, argument }) => {
    const within = `-n ${quoteShell(`__fish_seen_subcommand_from ${name}`, 'fish')}`;
    return [
      ...options.map((option) => `${start} ${within}${fishOption(option)}`),
      ...(argument.kind === 'nothing' ? [] : [`${start} ${within}${fishValues(argument)}`]),
    ];
  }),
].join('\n')}
`;
}

function fishOption({ flags, description, value }: OptionShape): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`,
  );
  const takes = value === undefined ? '' : ` -r${fishValues(value)}`;
  return `${names.join('')}${takes} -d ${quoteShell(description, 'fish')}`;
}

function fishValues(values: Values): string {
  switch (values.kind) {
    case 'file':
      return ' -F';
    case 'folder':
      return " -a '(__fish_complete_directories)'";
    case 'words':
      return ` -a ${quoteShell(values.words.join(' '), 'fish')}`;
    case 'nothing':
      return '';
  }
}

/** Zsh completes by `_arguments`, which is given a specification of each option and argument. */
function zshScript(program: ProgramShape): string {
  const name = functionName(program);
  const specs = (options: readonly OptionShape[]): string =>
    options.map((option) => ` \\\n        ${zshOption(option)}`).join('');
  return `# Completion of ${program.name} for zsh: source this file after compinit.
${name}() {
  local context state line
  typeset -A opt_args
  _arguments -C${specs(program.options)} \\
        '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(${program.commands.map(({ name: command, description }) => `\n        ${quoteShell(`${command}:${description.replaceAll(':', String.raw`\:`)}`, 'zsh')}`).join('')}
      )
      _describe command commands ;;
    argument)
      case $line[1] in
${program.commands.map((command) => `      ${command.name}) _arguments${specs(command.options)}${zshArgument(command)} ;;`).join('\n')}
      esac ;;
  esac
}
compdef ${name} ${program.name}
`;
}

function zshOption({ flags, description, value }: OptionShape): string {
  const text = `[${description.replace(/[[\]:\\]/g, String.raw`\$&`)}]`;
  const takes = value === undefined ? '' : `:value:${zshValues(value)}`;
  const others = `(${flags.join(' ')})`;
  return flags.length > 1
    ? `${quoteShell(others, 'zsh')}{${flags.join(',')}}${quoteShell(`${text}${takes}`, 'zsh')}`
    : quoteShell(`${flags.join('')}${text}${takes}`, 'zsh');
}

function zshArgument({ argument, isVariadic }: CommandShape): string {
  return argument.kind === 'nothing'
    ? ''
    : ` \\\n        ${quoteShell(`${isVariadic ? '*' : '1'}:argument:${zshValues(argument)}`, 'zsh')}`;
}

function zshValues(values: Values): string {
  switch (values.kind) {
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'nothing':
      return '';
  }
}

function functionName({ name }: ProgramShape): string {
  return `_${name.replaceAll('-', '_')}`;
}
