import {readdirSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {type Catalog, type Judgement, type JudgeOptions, judge, type Language, nearest} from '@klausul/core';
import {loadCatalog} from '../disk/load-catalog.ts';
import {type OpenedWorkspace, openPaths} from '../disk/open-workspaces.ts';
import {type Exit, environmentLanguage, exit, type Host, Refusal} from '../host.ts';
import {type Style, styleFor} from '../output/style.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly language?: Language;
  readonly config?: string;
}

/** A procurement that was found and judged, and the workspace that it lies in. */
export interface Opened {
  readonly opened: OpenedWorkspace;
  readonly judgement: Judgement;
  readonly options: JudgeOptions;
  /** The language of messages about it: what was asked for, else its own. */
  readonly language: Language;
}

/** What commands share: the catalogue, where words go, and in which language. */
export class Context {
  readonly catalog: Catalog;
  readonly style: Style;
  readonly noticeStyle: Style;

  constructor(
    readonly host: Host,
    readonly options: CommonOptions,
  ) {
    this.catalog = loadCatalog(host.catalogFile);
    this.style = styleFor(host.stdout, host);
    this.noticeStyle = styleFor(host.stderr, host);
  }

  /** The language of what concerns no single procurement. */
  get language(): Language {
    return this.options.language ?? environmentLanguage(this.host);
  }

  /** A result, to stdout. */
  print(line = ''): void {
    this.host.stdout.write(`${line}\n`);
  }

  /** Talk about the run, to stderr. */
  notice(line: string): void {
    this.host.stderr.write(`${line}\n`);
  }

  /** Opens every procurement that the paths stand for. Refuses paths that lead nowhere and faulty configurations. */
  async open(paths: readonly string[]): Promise<readonly Opened[]> {
    const {host, catalog, options} = this;
    const {workspaces, missing, empty} = await openPaths(paths, {cwd: host.cwd, catalog, configFile: options.config});
    const sv = this.language === 'sv';
    for (const path of missing) {
      const near = nearbyName(resolve(host.cwd, path));
      throw new Refusal(
        sv
          ? `Det finns ingen fil eller mapp ”${path}”.${near ? ` Menade du ”${near}”?` : ''}`
          : `There is no file or folder “${path}”.${near ? ` Did you mean “${near}”?` : ''}`,
      );
    }
    for (const path of empty) {
      throw new Refusal(
        sv
          ? `I ”${path}” finns ingen upphandling. En upphandling är en mapp med klausul.yaml, eller en Markdown-fil med ”klausul:” överst.`
          : `There is no procurement in “${path}”. A procurement is a folder with klausul.yaml, or a Markdown file with “klausul:” at the top.`,
      );
    }
    const today = new Date().toISOString().slice(0, 10);
    return workspaces.flatMap((opened) => {
      const judging: JudgeOptions = {catalog, config: opened.config, today};
      return opened.sources.map((source): Opened => {
        const judgement: Judgement =
          opened.configProblems.length > 0
            ? {state: 'unreadable', source, problems: opened.configProblems}
            : judge(source, judging);
        return {
          opened,
          judgement,
          options: judging,
          language: options.language ?? languageOf(judgement) ?? this.language,
        };
      });
    });
  }
}

/** The exit code that a judgement's state alone demands. */
export function exitOfState({state}: Judgement): Exit {
  return state === 'stopped' ? exit.stopped : state === 'unreadable' ? exit.notJudged : exit.clean;
}

function languageOf(judgement: Judgement): Language | undefined {
  if (judgement.state === 'judged') return judgement.procurement.language;
  const written = /^[ \t]*language:[ \t]*['"]?(sv|en)\b/m.exec(judgement.source.descriptor.text.slice(0, 20_000))?.[1];
  return written as Language | undefined;
}

function nearbyName(path: string): string | undefined {
  try {
    return nearest(basename(path), readdirSync(dirname(path)));
  } catch {
    return undefined;
  }
}
