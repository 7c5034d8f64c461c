import {type Language, nearest} from '@klausul/core';
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import type {CommonOptions, Context} from './commands/context.ts';
import {type Exit, environmentLanguage, exit, type Host, Refusal} from './host.ts';
import {visible} from './output/report-text.ts';
import {version} from './version.ts';

/** The program: arguments in, exit code out. Results go to stdout, talk about the run to stderr. */
export async function main(host: Host): Promise<number> {
  const language = askedLanguage(host.argv) ?? environmentLanguage(host);
  let code: Exit = exit.clean;
  const program = buildProgram(host, language, (outcome) => {
    code = outcome;
  });
  try {
    await program.parseAsync(host.argv, {from: 'user'});
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.clean;
      host.stderr.write(`${visible(`klausul: ${explainUsage(error, language, program, host.argv)}`)}\n`);
      return exit.notJudged;
    }
    if (error instanceof Refusal) {
      host.stderr.write(`${visible(`klausul: ${error.message}`)}\n`);
      return exit.notJudged;
    }
    throw error;
  }
}

/** The language asked for, looked up before the arguments are read since help is in it too. */
function askedLanguage(argv: readonly string[]): Language | undefined {
  const index = argv.indexOf('--language');
  const written =
    index >= 0 ? argv[index + 1] : argv.find((word) => word.startsWith('--language='))?.slice('--language='.length);
  return written === 'sv' || written === 'en' ? written : undefined;
}

type Finish = (code: Exit) => void;

function buildProgram(host: Host, language: Language, finish: Finish): Command {
  const sv = language === 'sv';
  const t = (swedish: string, english: string) => (sv ? swedish : english);
  const program = new Command('klausul');
  const titles: Readonly<Record<string, string>> = {
    'Usage:': 'Användning:',
    'Arguments:': 'Argument:',
    'Options:': 'Val:',
    'Commands:': 'Kommandon:',
    'Global Options:': 'Gemensamma val:',
  };

  program
    .description(
      t(
        'Från informationsklassning till rätt säkerhetskrav i upphandlingsdokument, och bevis för att de står kvar.',
        'From an information classification to the right security requirements in procurement documents, and proof that they are still there.',
      ),
    )
    .version(version, '-V, --version', t('visa versionen', 'show the version'))
    .configureHelp({styleTitle: (title) => (sv ? (titles[title] ?? title) : title)})
    .addHelpText(
      'after',
      `\n${t('Slutkoder: 0 rent, 1 fel i en upphandling, 2 något gick inte att bedöma, 3 stoppat av säkerhetsskydd.', 'Exit codes: 0 clean, 1 an error in a procurement, 2 something could not be judged, 3 stopped by security protection.')}`,
    );
  const prepare = (command: Command): Command =>
    command
      .helpOption('-h, --help', t('visa den här hjälpen', 'show this help'))
      .helpCommand(false)
      .exitOverride()
      .configureOutput({writeOut: (text) => host.stdout.write(text), writeErr: () => undefined})
      .showHelpAfterError(false);
  prepare(program);

  /** A command with the options that all take; its action gets a context. */
  const add = (parent: Command, name: string, description: string): Command =>
    prepare(parent.command(name).description(description))
      .copyInheritedSettings(program)
      .addOption(
        new Option(
          '--language <sv|en>',
          t('meddelandenas språk (annars upphandlingens)', 'language of messages (else the procurement’s)'),
        ).choices(['sv', 'en']),
      )
      .option(
        '--config <fil>'.replace('fil', t('fil', 'file')),
        t(
          'läs inställningar ur en annan fil än närmaste klausul.config.yaml',
          'read settings from another file than the nearest klausul.config.yaml',
        ),
      );
  const contextOf = async (options: CommonOptions): Promise<Context> =>
    new (await import('./commands/context.ts')).Context(host, options);
  const paths = t(
    'upphandlingens mapp, klausul.yaml, en Markdown-fil eller en mapp med upphandlingar (annars här)',
    'a procurement’s folder, klausul.yaml, a Markdown file or a folder of procurements (default: here)',
  );
  const corrigendum = t('skriv även om upphandlingen är annonserad', 'write even though the procurement is published');

  add(
    program,
    'generate',
    t('sätt in de krav som klassningen kallar på', 'insert the clauses that the classification calls for'),
  )
    .argument('[paths...]', paths)
    .option(
      '--check',
      t('skriv inget; slutkod 1 om något skulle ändras', 'write nothing; exit code 1 if anything would change'),
    )
    .option('--diff', t('skriv inget; visa vad som skulle ändras', 'write nothing; show what would change'))
    .option('--into <file>', t('gör ett avsnitt i det här dokumentet', 'make a section in this document'))
    .option('--heading <text>', t('… under den här rubriken', '… under this heading'))
    .option('--corrigendum', corrigendum)
    .action(async (where: string[], options) => {
      const {generate} = await import('./commands/generate.ts');
      finish(await generate(where, options, await contextOf(options)));
    });

  add(
    program,
    'validate',
    t(
      'pröva att dokumenten täcker den klassade informationen',
      'prove that the documents cover the classified information',
    ),
  )
    .argument('[paths...]', paths)
    .option(
      '--format <format>',
      t('text eller json, eller format:fil; kan upprepas', 'text or json, or format:file; repeatable'),
      (value: string, previous: string[] | undefined) => [...(previous ?? []), value],
    )
    .option(
      '--fix',
      t(
        'sätt in det som saknas och skriv om det som ingen har rört',
        'insert what is missing and rewrite what nobody touched',
      ),
    )
    .option('--corrigendum', corrigendum)
    .option(
      '--max-warnings <n>',
      t('slutkod 1 vid fler varningar än så', 'exit code 1 with more warnings than this'),
      (value) => wholeNumber(value, t('ett heltal', 'a whole number')),
    )
    .action(async (where: string[], options) => {
      const {validate} = await import('./commands/validate.ts');
      finish(
        await validate(
          where.length > 0 ? where : ['.'],
          {...options, format: options.format ?? ['text']},
          await contextOf(options),
        ),
      );
    });

  add(program, 'clean', t('ta bort allt som har satts in', 'remove all that was inserted'))
    .argument('[paths...]', paths)
    .option('--corrigendum', corrigendum)
    .action(async (where: string[], options) => {
      const {clean} = await import('./commands/clean.ts');
      finish(await clean(where, options, await contextOf(options)));
    });

  add(program, 'classify', t('visa skyddsbehovet och vad som avgör det', 'show the needs and what decides them'))
    .argument('[paths...]', paths)
    .requiredOption('--print', t('skriv ut skyddsbehovet per aspekt', 'print the need per aspect'))
    .action(async (where: string[], options) => {
      const {printNeeds} = await import('./commands/classify.ts');
      finish(await printNeeds(where.length > 0 ? where : ['.'], await contextOf(options)));
    });

  add(
    program,
    'explain',
    t('berätta vad ett krav är och varför det behövs här', 'tell what a requirement is and why it is needed here'),
  )
    .argument('<id>', t('kravets id, till exempel LOG-02', 'the requirement’s id, such as LOG-02'))
    .argument('[path]', paths)
    .action(async (id: string, path: string | undefined, options) => {
      const {explain} = await import('./commands/explain.ts');
      finish(await explain(id, path, await contextOf(options)));
    });

  const catalog = prepare(
    program.command('catalog').description(t('kravkatalogen', 'the requirement catalogue')),
  ).copyInheritedSettings(program);
  add(catalog, 'list', t('lista kraven', 'list the requirements'))
    .option('--family <id>', t('bara ett kravområde, till exempel LOG', 'only one family, such as LOG'))
    .option(
      '--level <n>',
      t('bara krav med en kravnivå för den här nivån', 'only requirements with a rung for this level'),
      (value) => wholeNumber(value, '0–3'),
    )
    .action(async (options) => {
      const {list} = await import('./commands/catalog.ts');
      finish(list(options, await contextOf(options)));
    });
  add(catalog, 'show', t('visa ett krav', 'show a requirement'))
    .argument('<id>', t('kravets id', 'the requirement’s id'))
    .action(async (id: string, options) => {
      const {show} = await import('./commands/catalog.ts');
      finish(show(id, await contextOf(options)));
    });
  add(
    catalog,
    'search',
    t(
      'sök krav efter ord, standardnummer eller NIS2-bokstav',
      'search requirements by word, standard number or NIS2 letter',
    ),
  )
    .argument('<words...>', t('ord som alla ska finnas', 'words that must all be there'))
    .action(async (words: string[], options) => {
      const {search} = await import('./commands/catalog.ts');
      finish(search(words, await contextOf(options)));
    });
  add(catalog, 'check', t('granska en katalog mekaniskt', 'lint a catalogue'))
    .argument(
      '[folder]',
      t(
        'mapp med katalogens YAML-filer (annars den här utgåvans)',
        'folder of YAML files (default: those of this release)',
      ),
    )
    .action(async (folder: string | undefined, options) => {
      const {check} = await import('./commands/catalog-check.ts');
      finish(check(folder, await contextOf(options)));
    });
  return program;
}

function wholeNumber(value: string, expected: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(expected);
}

/** What is wrong with the arguments, in words of the user's language. */
function explainUsage(error: CommanderError, language: Language, program: Command, argv: readonly string[]): string {
  const sv = language === 'sv';
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const help = sv ? 'Kör ”klausul --help” för att se vad som finns.' : 'Run “klausul --help” to see what there is.';
  const command = program.commands.find((candidate) => argv.includes(candidate.name())) ?? program;
  const suggest = (written: string, known: readonly string[]) => {
    const near = nearest(written, known);
    return near ? (sv ? ` Menade du ${near}?` : ` Did you mean ${near}?`) : '';
  };
  switch (error.code) {
    case 'commander.unknownOption':
      return `${sv ? `Valet ${quoted} finns inte.` : `There is no option ${quoted}.`}${suggest(
        quoted,
        command.options.map((option) => option.long ?? ''),
      )} ${help}`;
    case 'commander.unknownCommand':
      return `${sv ? `Kommandot ”${quoted}” finns inte.` : `There is no command “${quoted}”.`}${suggest(
        quoted,
        program.commands.map((known) => known.name()),
      )} ${help}`;
    case 'commander.missingArgument':
      return sv ? `Här saknas ”${quoted}”. ${help}` : `“${quoted}” is missing. ${help}`;
    case 'commander.optionMissingArgument':
      return sv ? `Efter ${quoted} väntas ett värde. ${help}` : `A value is expected after ${quoted}. ${help}`;
    case 'commander.missingMandatoryOptionValue':
      return sv ? `Lägg till ${quoted}. ${help}` : `Add ${quoted}. ${help}`;
    case 'commander.invalidArgument':
      return sv ? `Värdet passar inte ${quoted}. ${help}` : `The value does not fit ${quoted}. ${help}`;
    case 'commander.excessArguments':
      return sv
        ? `Här står fler ord än kommandot tar emot. ${help}`
        : `There are more words here than the command takes. ${help}`;
    case 'commander.help':
      return help;
    default:
      return `${error.message} ${help}`;
  }
}
