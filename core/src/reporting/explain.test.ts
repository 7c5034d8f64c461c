import {describe, expect, test} from 'vitest';
import {catalog, judgeText} from '../../../tests/support/procurement.ts';
import type {RequirementEntry} from '../catalogue/catalog.ts';
import type {Language} from '../text/language.ts';
import {explain, sources} from './explain.ts';

const yaml = `format: 1
name: Elevhälsa
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas]
information:
  - { name: Journaler, K: 3, R: 2, T: 0 }
  - { name: Adresser, K: 3, R: 1, T: 0 }
  - { name: Bokningar, K: 3, R: 1, T: 0 }
  - { name: Loggar, K: 3, R: 1, T: 0 }
parameters: { log-retention: 36 mo }
`;
const document = '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';

function requirement(id: string): RequirementEntry {
  const found = catalog.requirement(id);
  if (!found) throw new Error(`The catalogue has no ${id}`);
  return found;
}
const here = (id: string, language: Language = 'sv') =>
  explain(requirement(id), catalog, language, judgeText({yaml, documents: document}).generate().judged);

describe('one requirement for people', () => {
  test('alone: what it asks, why, where from, and its ladder with usual values', () => {
    const text = explain(requirement('LOG-02'), catalog, 'sv');
    expect(text).toMatch(/^LOG-02 Bevarande av loggar \(Loggning och spårbarhet\)\n/);
    expect(text).toContain('\nSyfte: ');
    expect(text).toMatch(/\nUtlöses av: konfidentialitet från nivå 1 eller spårbarhet från nivå 1\n/);
    expect(text).toMatch(/\nKällor: ISO\/IEC 27002:2022 [\d., ]+; NIS2 artikel 21\.2 [a-j]/);
    expect(text).toMatch(/\nKravnivåer:\n {2}1 {2}.* 6 månader /);
    expect(text).not.toMatch(/→|\{|undefined/);
  });

  test('in a procurement: why it is needed there, the rung and the values that it asks for', () => {
    const text = here('LOG-02');
    expect(text).toContain(
      'I ”Elevhälsa” behövs det på nivå 3 eftersom konfidentialitet är 3 (allvarlig) för ”Journaler”, ”Adresser”, ”Bokningar” och 1 till.',
    );
    expect(text).toMatch(/\nKravtäckning: täckt \(krav\.md:\d+\)\n/);
    expect(text).toMatch(/\n→ 3 {2}.* 36 månader /);
    expect(here('LOG-02', 'en')).toMatch(
      /it is needed at level 3 because confidentiality is 3 \(serious\) for “Journaler”/,
    );
  });

  test('levels are those of the procurement’s own scale', () => {
    const old = yaml
      .replace('klassa-4', 'klassa-3')
      .replace(/K: 3, R: \d, T: 0/g, 'K: 4 allvarlig, R: 3 betydande, T: 1 försumbar');
    const {judged} = judgeText({yaml: old, documents: document});
    const text = explain(requirement('LOG-02'), catalog, 'sv', judged);
    expect(text).toContain('behövs det på nivå 4 allvarlig eftersom konfidentialitet är 4 allvarlig för');
    expect(text).toContain('konfidentialitet från nivå 2 måttlig eller');
    expect(text).toMatch(/\n→ 4 allvarlig {2}/);
    expect(text).not.toMatch(/nivå 3 /);
  });

  test('what only basic protection asks for has no level', () => {
    const low = yaml.replace(/K: 3, R: \d, T: 0/g, 'K: 0, R: 0, T: 0');
    const {judged} = judgeText({yaml: low, documents: document});
    const text = explain(requirement('AUT-01'), catalog, 'sv', judged);
    expect(text).toContain('behövs det eftersom det hör till grundskyddet');
    expect(text).not.toContain('nivå 0 eftersom');
  });

  test('what nothing asks for is said so', () => {
    expect(here('KON-01')).toContain('I ”Elevhälsa” behövs kravet inte: ingenting utlöser det.');
  });

  test('files are shown as the host shows them', () => {
    const {judged} = judgeText({yaml, documents: document}).generate();
    const text = explain(requirement('LOG-02'), catalog, 'sv', judged, (file) => `../${file}`);
    expect(text).toMatch(/\(\.\.\/krav\.md:\d+\)/);
  });

  test('every requirement can be explained in both languages', () => {
    for (const one of catalog.data.requirements) {
      for (const language of ['sv', 'en'] as const) {
        const text = explain(one, catalog, language);
        expect(text, one.id).not.toMatch(/undefined|\{[a-z-]+\}|\[object/);
        expect(sources(one, language)).toMatch(/\d/);
      }
    }
  });
});
