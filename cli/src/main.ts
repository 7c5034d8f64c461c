import type {Language} from '@klausul/core';
import {CommanderError, type Command as Parser} from 'commander';
import {findCommand} from './arguments/find-command.ts';
import {commandParser, overviewParser} from './arguments/parser.ts';
import {explainUsage, UsageError} from './arguments/usage-fault.ts';
import type {Command} from './commands/define-command.ts';
import {commands, groups} from './commands/index.ts';
import type {CommonOptions} from './context.ts';
import {type Exit, environmentLanguage, exit, type Host, Refusal} from './host.ts';
import {visible} from './output/report-text.ts';

const summary = {
  sv: 'Från informationsklassning till rätt säkerhetskrav i upphandlingsdokument, och bevis för att de står kvar.',
  en: 'From an information classification to the right security requirements in procurement documents, and proof that they are still there.',
};

/** The program: arguments in, exit code out. Results go to stdout, talk about the run to stderr. */
export async function main(host: Host): Promise<number> {
  const language = askedLanguage(host.argv) ?? environmentLanguage(host);
  const say = (message: string): Exit => {
    host.stderr.write(`${visible(`klausul: ${message}`)}\n`);
    return exit.notJudged;
  };
  try {
    return await run(host, language);
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exit.clean : say(explainUsage({kind: 'no-command'}, language));
    if (error instanceof UsageError) return say(explainUsage(error.fault, language));
    if (error instanceof Refusal) return say(error.message);
    throw error;
  }
}

async function run(host: Host, language: Language): Promise<Exit> {
  const {name, rest} = findCommand(host.argv);
  let code: Exit = exit.clean;
  const parser = await parserFor(name, language, async (command, given) => {
    const {Context} = await import('./context.ts');
    code = await command.run(given, new Context(host, given));
  });
  parser.configureOutput({writeOut: (text) => host.stdout.write(text), writeErr: () => undefined});
  await parser.parseAsync(rest, {from: 'user'});
  return code;
}

async function parserFor(
  name: string,
  language: Language,
  execute: (command: Command, given: CommonOptions) => Promise<void>,
): Promise<Parser> {
  const load = commands[name];
  if (load) {
    const {command} = await load();
    return commandParser(name, command, language, (given) => execute(command, given));
  }
  const below = Object.entries(commands).filter(([known]) => name === '' || known.startsWith(`${name} `));
  const listed = below.map(async ([known, loadListed]) => [known, (await loadListed()).command] as const);
  return overviewParser(name, groups[name] ?? summary, await Promise.all(listed), language);
}

/** The language asked for, looked up before the words are read since help is in it too. */
function askedLanguage(argv: readonly string[]): Language | undefined {
  const index = argv.indexOf('--language');
  const written =
    index >= 0 ? argv[index + 1] : argv.find((word) => word.startsWith('--language='))?.slice('--language='.length);
  return written === 'sv' || written === 'en' ? written : undefined;
}
