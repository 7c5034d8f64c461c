import type {Language} from '@klausul/core';
import {Argument, Command, Option} from 'commander';
import type {
  Argument as DefinedArgument,
  Option as DefinedOption,
  Command as Definition,
  Words,
} from '../commands/define-command.ts';
import {version} from '../version.ts';
import {commonOptions} from './common-options.ts';
import {longName} from './names.ts';
import {UsageError, type UsageFault} from './usage-fault.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
};

/**
 * Commander, which gives its faults as data. The methods that tell of a fault are not in its types, but they are what
 * it calls, and get what its English sentences are made of.
 */
class Parser extends Command {
  unknownOption(written: string): never {
    this.#fail({kind: 'unknown-option', written, known: this.options.map(({long}) => long ?? '')});
  }

  unknownCommand(): never {
    const known = this.commands.map((command) => command.name());
    this.#fail({kind: 'unknown-command', written: this.args[0] ?? '', known});
  }

  missingArgument(name: string): never {
    this.#fail({kind: 'missing-argument', name});
  }

  missingMandatoryOptionValue({flags}: Option): never {
    this.#fail({kind: 'missing-option', option: flags});
  }

  optionMissingArgument({flags}: Option): never {
    this.#fail({kind: 'missing-value', option: flags});
  }

  _excessArguments(): never {
    this.#fail({kind: 'too-many-words'});
  }

  #fail(fault: UsageFault): never {
    throw new UsageError(fault);
  }
}

/** Reads the words of one command and runs it: `run` gets the values of its arguments and options by their keys. */
export function commandParser(
  name: string,
  {summary, takes}: Definition,
  language: Language,
  run: (given: object) => Promise<void>,
): Command {
  const parser = newParser(`klausul ${name}`, summary, language);
  const keys: string[] = [];
  for (const [key, part] of Object.entries(takes)) {
    if (part.kind === 'option') {
      parser.addOption(optionOf(key, part, language));
    } else {
      keys.push(key);
      parser.addArgument(new Argument(asWritten(key, part), part.words[language]));
    }
  }
  parser.usage(usage(takes, language));
  addCommonOptions(parser, language);
  return parser.action(() => {
    const given = keys.map((key, index) => [key, parser.processedArgs[index]]);
    return run({...parser.opts(), ...Object.fromEntries(given)});
  });
}

/** Reads words that name no command: shows the help with the commands there are, the version, or what is wrong. */
export function overviewParser(
  name: string,
  summary: Words,
  listed: readonly (readonly [name: string, definition: Definition])[],
  language: Language,
): Command {
  const parser = newParser(name === '' ? 'klausul' : `klausul ${name}`, summary, language);
  addCommonOptions(parser, language);
  parser.usage(language === 'sv' ? '<kommando> [val]' : '<command> [options]');
  for (const [listedName, definition] of listed) {
    const child = new Command(name === '' ? listedName : listedName.slice(name.length + 1));
    for (const [key, part] of Object.entries(definition.takes)) {
      if (part.kind === 'argument' && ['one', 'several'].includes(part.takes)) child.argument(asWritten(key, part));
    }
    parser.addCommand(child.description(definition.summary[language]).helpOption(false));
  }
  return parser.addHelpText(
    'after',
    `\n${
      language === 'sv'
        ? 'Slutkoder: 0 rent, 1 fel i en upphandling, 2 något gick inte att bedöma, 3 stoppat av säkerhetsskydd.'
        : 'Exit codes: 0 clean, 1 an error in a procurement, 2 something could not be judged, 3 stopped by security protection.'
    }`,
  );
}

/** What stands behind the command in the first line of its help. */
function usage(takes: Definition['takes'], language: Language): string {
  const words = Object.entries(takes).flatMap(([key, part]) =>
    part.kind === 'argument' ? [asWritten(key, part)] : [],
  );
  return [...words, language === 'sv' ? '[val]' : '[options]'].join(' ');
}

/** An argument as the help and commander write it. */
function asWritten(key: string, {takes}: DefinedArgument): string {
  return {one: `<${key}>`, perhaps: `[${key}]`, several: `<${key}...>`, any: `[${key}...]`}[takes];
}

function newParser(name: string, summary: Words, language: Language): Parser {
  const parser = new Parser(name);
  parser
    .description(summary[language])
    .configureHelp({styleTitle: (title) => (language === 'sv' ? (titles[title] ?? title) : title)})
    .helpCommand(false)
    .exitOverride();
  return parser;
}

function addCommonOptions(parser: Command, language: Language): void {
  const {help, ...others} = commonOptions;
  for (const [key, option] of Object.entries(others)) parser.addOption(optionOf(key, option, language));
  parser.helpOption('-h, --help', help.words[language]);
  parser.version(version, '-V, --version', language === 'sv' ? 'visa versionen' : 'show the version');
}

function optionOf(key: string, {words, placeholder, mandatory, read}: DefinedOption, language: Language): Option {
  const flags = placeholder ? `${longName(key)} <${placeholder[language]}>` : longName(key);
  const option = new Option(flags, words[language]).makeOptionMandatory(mandatory ?? false);
  if (read) {
    option.argParser((written, before) => {
      const value = read(written, before);
      if (value === undefined) throw new UsageError({kind: 'unfit-value', option: flags, written});
      return value;
    });
  }
  return option;
}
