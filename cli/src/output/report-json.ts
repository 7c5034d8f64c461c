import {type Catalog, reportHead, reportProcurement, type Totals} from '@klausul/core';
import {version} from '../version.ts';
import {type Result, visible} from './report-text.ts';

/** The machine-readable report, written procurement by procurement; indented by two, as a whole it is one JSON value. */
export class JsonReport {
  readonly #write: (text: string) => void;
  readonly #catalog: Catalog;
  #count = 0;

  constructor(write: (text: string) => void, catalog: Catalog) {
    this.#write = write;
    this.#catalog = catalog;
  }

  /** Adds what `jsonOf` says of a procurement. */
  add(text: string): void {
    this.#write(`${this.#count === 0 ? this.#head() : ','}\n    ${text}`);
    this.#count++;
  }

  end({summary}: Totals): void {
    const end = this.#count === 0 ? `${this.#head()}]` : '\n  ]';
    this.#write(`${end},\n  "summary": ${json(summary, '  ')}\n}\n`);
  }

  /** Written late: what is refused before anything is judged leaves no half of a report. */
  #head(): string {
    const head = json(reportHead(this.#catalog, version), '');
    return `${head.slice(0, head.lastIndexOf('\n}'))},\n  "procurements": [`;
  }
}

/** What the report says of one procurement, as it stands in the list of them. */
export function jsonOf(result: Result): string {
  return json(reportProcurement(result), '    ');
}

/** JSON at an indentation, without characters that a terminal would obey; JSON lets them be escaped as well. */
function json(value: unknown, indentation: string): string {
  return JSON.stringify(value, undefined, 2).split('\n').map(visible).join(`\n${indentation}`);
}
