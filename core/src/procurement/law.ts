import type {Bilingual} from '../text/language.ts';
import type {Procedure, Procurement} from './procurement.ts';

/** What a message cites the law for. */
type Question =
  /** What a change of published documents demands. */
  | 'change-after-publication'
  /** Why suppliers are not selected anew in a call-off. */
  | 'selection-in-call-off'
  /** Why an award criterion needs a published value. */
  | 'award-value';

type Stage = 'above' | 'below-threshold' | 'direct' | 'call-off';

/**
 * Where the law answers, by act and stage: a paragraph where it is certain, else the chapter. Above the thresholds LOU
 * has a paragraph of its own; below them and in direct procurement its chapters 19 and 19 a stand alone, a call-off is
 * bound by the chapter on framework agreements (domain: LOU 7:3, 11:8, 16:6, 19 and 19 a kap.). LUF follows LOU's
 * chapters. LUK has chapters of its own (9 on time limits, 13 on award, 15 below the threshold) and no frameworks: there
 * the principles of chapter 4 remain.
 */
const places: Readonly<Record<Exclude<Procurement['law'], 'LUFS'>, Readonly<Record<Question, Record<Stage, string>>>>> =
  {
    LOU: {
      'change-after-publication': {above: '11:8', 'below-threshold': '19', direct: '19 a', 'call-off': '7'},
      'selection-in-call-off': {above: '7:3', 'below-threshold': '7:3', direct: '7:3', 'call-off': '7:3'},
      'award-value': {above: '16:6', 'below-threshold': '19', direct: '19 a', 'call-off': '7'},
    },
    LUF: {
      'change-after-publication': {above: '11', 'below-threshold': '19', direct: '19 a', 'call-off': '7'},
      'selection-in-call-off': {above: '7', 'below-threshold': '7', direct: '7', 'call-off': '7'},
      'award-value': {above: '16', 'below-threshold': '19', direct: '19 a', 'call-off': '7'},
    },
    LUK: {
      'change-after-publication': {above: '9', 'below-threshold': '15', direct: '15', 'call-off': '4'},
      'selection-in-call-off': {above: '4', 'below-threshold': '4', direct: '4', 'call-off': '4'},
      'award-value': {above: '13', 'below-threshold': '15', direct: '15', 'call-off': '4'},
    },
  };

/** The place in the law that answers a question in this procurement, as one cites it: “LOU 11:8”, “LOU 19 kap.”. */
export function citation(question: Question, {law, procedure}: Pick<Procurement, 'law' | 'procedure'>): Bilingual {
  const act = law === 'LUFS' ? 'LOU' : law; // LUFS stops before anything is said
  const place = places[act][question][stageOf(procedure)];
  return place.includes(':')
    ? {sv: `${act} ${place}`, en: `${act} ${place}`}
    : {sv: `${act} ${place} kap.`, en: `${act} chapter ${place}`};
}

function stageOf(procedure: Procedure): Stage {
  return procedure === 'below-threshold' || procedure === 'direct' || procedure === 'call-off' ? procedure : 'above';
}
