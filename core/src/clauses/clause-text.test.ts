import {describe, expect, test} from 'vitest';
import {catalog} from '../../../tests/support/procurement.ts';
import type {Level} from '../catalogue/catalog.ts';
import {type ClauseBase, clauseText} from './clause-text.ts';
import {fingerprint, normalise} from './normalise.ts';

const base: ClauseBase = {
  requirement: 'KON-01',
  level: 1,
  rev: catalog.requirement('KON-01')?.rev ?? 0,
  language: 'sv',
  frame: catalog.frameFor('contract').id,
  parameters: new Map([['rto', '12h']]),
};
const text = (change: Partial<ClauseBase> = {}) => clauseText({...base, ...change}, catalog);

describe('the text of a base', () => {
  test('is the title with its kind, the demand with its values, and the frame', () => {
    const paragraphs = text()?.text.split('\n\n') ?? [];
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[0]).toMatch(/^\*\*KON-01 .+\*\* \(kontraktsvillkor\)$/);
    expect(paragraphs[1]).toContain('inom 12 timmar från avbrottets början');
    expect(paragraphs[2]).toMatch(/^_Syfte:_ .+ _Uppfylls senast:_ .+ _Verifieras:_ .+ _Bevis:_ .+\.$/);
    expect(text()?.parameters).toEqual(['rto']);
  });

  test('follows language, frame, level and values', () => {
    const texts = [{}, {language: 'en'}, {frame: 1}, {level: 3}, {parameters: new Map([['rto', '4h']])}] as const;
    expect(new Set(texts.map((change) => text(change as Partial<ClauseBase>)?.text)).size).toBe(texts.length);
    expect(text({language: 'en'})?.text).toContain('12 hours');
  });

  test('has the form and the fingerprint that a document is compared by', () => {
    const own = text();
    expect(own?.normalised).toBe(normalise(own?.text ?? ''));
    expect(own?.sum).toBe(fingerprint(own?.text ?? ''));
    expect(own?.sum).toMatch(/^1:[0-9a-f]{12}$/);
  });

  test('asked for again is the same, whatever was asked for between', () => {
    const first = text();
    for (let index = 0; index < 6000; index++) text({parameters: new Map([['rto', `${index}h`]])});
    expect(text()).toEqual(first);
  });

  test('values that look alike are kept apart', () => {
    expect(text({parameters: new Map([['rto', '1h level=3']])})?.text).not.toBe(text({level: 3})?.text);
  });

  test.each<[string, Partial<ClauseBase>]>([
    ['an unknown requirement', {requirement: 'XXX-01'}],
    ['an unknown revision', {rev: 99}],
    ['an unknown frame', {frame: 99}],
    ['a value that is not there', {parameters: new Map()}],
  ])('%s has none', (_, change) => {
    expect(text(change)).toBeUndefined();
  });

  test('every rung of every requirement has one in both languages and all its placements', () => {
    const values = new Map(catalog.data.parameters.map(({id, levels}) => [id, String(levels['2'].default)]));
    let count = 0;
    for (const requirement of catalog.data.requirements) {
      for (const {levels} of requirement.rungs) {
        for (const placement of requirement.placements) {
          for (const language of ['sv', 'en'] as const) {
            const {id, rev} = requirement;
            const frame = catalog.frameFor(placement).id;
            const own = clauseText(
              {requirement: id, level: levels[0] as Level, rev, language, frame, parameters: values},
              catalog,
            );
            expect(own?.text, `${id} ${levels} ${language}`).toMatch(/\S/);
            expect(own?.text).not.toMatch(/\{[a-z-]+\}|undefined/);
            count++;
          }
        }
      }
    }
    expect(count).toBeGreaterThan(400);
  });
});
