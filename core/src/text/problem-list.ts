import type {Problem, RemedyName} from './finding.ts';
import type {Bilingual} from './language.ts';

/** Nobody reads more of one file, and a hostile one may have a fault in every line. */
export const mostProblems = 100;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The problems of one file as they are found: the first hundred are told, the others only counted. */
export class ProblemList {
  readonly #file: string;
  readonly #told: Problem[] = [];
  #untold = 0;
  #firstUntold: Range = {start: 0, end: 0};

  constructor(file: string) {
    this.#file = file;
  }

  get isEmpty(): boolean {
    return this.#told.length === 0;
  }

  /** Words are asked for only when the problem is told: to find what somebody meant takes its time. */
  add(rule: string, {start, end}: Range, message: () => Bilingual, remedies: readonly RemedyName[] = []): void {
    if (this.#told.length < mostProblems) {
      const problem = {rule, file: this.#file, start, end, message: message()};
      this.#told.push(remedies.length > 0 ? {...problem, remedies} : problem);
      return;
    }
    if (this.#untold === 0) this.#firstUntold = {start, end};
    this.#untold++;
  }

  /** What was told, and how many more there are. */
  all(): readonly Problem[] {
    const last = this.#told.at(-1);
    if (!last || this.#untold === 0) return this.#told;
    const {start, end} = this.#firstUntold;
    return [...this.#told, {rule: last.rule, file: this.#file, start, end, message: andMore(this.#untold)}];
  }
}

function andMore(count: number): Bilingual {
  return {
    sv: `Här finns ${count} fel till. Rätta de första ${mostProblems} och kontrollera igen.`,
    en: `There are ${count} more faults. Mend the first ${mostProblems} and check again.`,
  };
}
