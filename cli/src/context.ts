import {resolve} from 'node:path';
import {
  type Catalog,
  type Judgement,
  type JudgeOptions,
  judge,
  type Language,
  languageOf,
  type Releases,
} from '@klausul/core';
import {loadReleases} from './disk/load-releases.ts';
import {locatePaths, openParts, type Part} from './disk/open-paths.ts';
import type {OpenedWorkspace} from './disk/open-workspaces.ts';
import {type Shard, shardOf} from './disk/parts.ts';
import {isThere, pathOnDisk} from './disk/path-on-disk.ts';
import {type Exit, environmentLanguage, exit, type Host, Refusal, weightiest} from './host.ts';
import {visible} from './output/report-text.ts';
import {type Style, styleFor} from './output/style.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly language?: Language;
  readonly config?: string;
}

/** Options of commands that go through many procurements. */
export interface BatchOptions extends CommonOptions {
  /** How many threads may work at the same time. */
  readonly jobs?: number;
  readonly shard?: Shard;
}

/** A procurement that was found and judged, and the workspace that it lies in. */
export interface Opened {
  readonly opened: OpenedWorkspace;
  /** What all ways to it have in common. */
  readonly identity: string;
  readonly judgement: Judgement;
  readonly options: JudgeOptions;
  /** The language of messages about it: what was asked for, else its own. */
  readonly language: Language;
}

/** What commands share: the releases of the catalogue, where words go, and in which language. */
export class Context {
  readonly releases: Releases;
  readonly style: Style;
  readonly noticeStyle: Style;

  constructor(
    readonly host: Host,
    readonly options: BatchOptions,
    /** The day of the run, in UTC: the same for every procurement, whoever judges it. */
    readonly today = new Date().toISOString().slice(0, 10),
  ) {
    this.releases = loadReleases(host.releases);
    this.style = styleFor(host.stdout, host);
    this.noticeStyle = styleFor(host.stderr, host);
  }

  /** The newest release, for what concerns no single procurement. */
  get catalog(): Catalog {
    return this.releases.newest;
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
    this.host.stderr.write(`${visible(line)}\n`);
  }

  /**
   * Runs a command procurement by procurement and gives the exit code of them all. What is refused or fails in one is
   * told, and the others go on.
   */
  async forEach(paths: readonly string[], run: (opened: Opened) => Exit | Promise<Exit>): Promise<Exit> {
    const codes: Exit[] = [];
    for await (const opened of this.open(paths)) {
      try {
        codes.push(await run(opened));
      } catch (error) {
        codes.push(this.failed(error, opened));
      }
    }
    return weightiest(codes);
  }

  /** Tells why a procurement could not be dealt with: a refusal in its own words, else a fault of ours. */
  failed(error: unknown, {opened, judgement, language}: Opened): Exit {
    const path = opened.pathOf(judgement.source.path);
    const reason = error instanceof Error ? error.message : String(error);
    const fault =
      language === 'sv'
        ? `${path} gick inte att behandla på grund av ett fel i Klausul. Anmäl felet: ${reason}`
        : `${path} could not be dealt with because of a fault in Klausul. Report the fault: ${reason}`;
    this.notice(`klausul: ${error instanceof Refusal ? reason : fault}`);
    return exit.notJudged;
  }

  /**
   * Opens every procurement that the paths stand for and that is in the shard, one by one. A path that leads nowhere is
   * one that cannot be judged; the others still are.
   */
  async *open(paths: readonly string[]): AsyncGenerator<Opened, void, void> {
    yield* this.openParts(await this.locate(paths));
  }

  /** Where the procurements are that the paths stand for, those of the shard. */
  async locate(paths: readonly string[]): Promise<readonly Part[]> {
    const {host, options} = this;
    if (options.config !== undefined && !isThere(pathOnDisk(resolve(host.cwd, options.config)))) {
      const {config} = options;
      throw new Refusal(
        this.language === 'sv'
          ? `Det finns ingen konfiguration ”${config}”.`
          : `There is no configuration “${config}”.`,
      );
    }
    const parts = await locatePaths(paths, host.cwd);
    return options.shard ? shardOf(parts, options.shard) : parts;
  }

  /** Opens the procurements of parts, one by one. */
  async *openParts(parts: readonly Part[]): AsyncGenerator<Opened, void, void> {
    const {host, releases, options, today} = this;
    for await (const {opened, source, identity} of openParts(parts, {
      cwd: host.cwd,
      releases,
      configFile: options.config,
    })) {
      const {releases, config, configFault} = opened;
      const judging: JudgeOptions = {releases, config, configFault, today};
      const judgement = judge(source, judging);
      const language = options.language ?? languageOf(judgement) ?? this.language;
      yield {opened, identity, judgement, options: judging, language};
    }
  }
}

/** The exit code that a state alone demands. */
export function exitOfState({state}: {readonly state: Judgement['state']}): Exit {
  return state === 'stopped' ? exit.stopped : state === 'unreadable' ? exit.notJudged : exit.clean;
}
