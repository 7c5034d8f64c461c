import {type Catalog, reportHead, reportProcurement, type Totals} from '@klausul/core';
import {version} from '../version.ts';
import type {Result} from './report-text.ts';

/** The machine-readable report, written procurement by procurement; indented by two, as a whole it is one JSON value. */
export class JsonReport {
  readonly #write: (text: string) => void;
  #any = false;

  constructor(write: (text: string) => void, catalog: Catalog) {
    this.#write = write;
    const head = JSON.stringify(reportHead(catalog, version), undefined, 2);
    this.#write(`${head.slice(0, head.lastIndexOf('\n}'))},\n  "procurements": [`);
  }

  add(result: Result): void {
    const procurement = JSON.stringify(reportProcurement(result), undefined, 2);
    this.#write(`${this.#any ? ',' : ''}\n    ${procurement.replaceAll('\n', '\n    ')}`);
    this.#any = true;
  }

  end({summary}: Totals): void {
    const closing = JSON.stringify(summary, undefined, 2).replaceAll('\n', '\n  ');
    this.#write(`${this.#any ? '\n  ' : ''}],\n  "summary": ${closing}\n}\n`);
  }
}
