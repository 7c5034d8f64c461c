import {type Bilingual, nearest} from '../text/language.ts';
import type {MarkerProblem} from './document.ts';
import {markerNames} from './marker.ts';

/** What is wrong with a marker and what to do, for someone who only sees a comment line. */
export function explainMarkerProblem({kind, found: written}: MarkerProblem): Bilingual {
  const most = kind === 'damaged' ? 200 : 60;
  const found = written.length > most ? `${written.slice(0, most)}…` : written;
  switch (kind) {
    case 'unknown-name': {
      const near = nearest(found, markerNames);
      return {
        sv: `Märket ”klausul:${found}” finns inte.${near ? ` Menade du ”klausul:${near}”?` : ''} Rätta raden eller ta bort den.`,
        en: `The marker “klausul:${found}” does not exist.${near ? ` Did you mean “klausul:${near}”?` : ''} Correct the line or remove it.`,
      };
    }
    case 'attribute':
      return {
        sv: `Märket går inte att läsa vid ”${found}”. Det skrivs som <!-- klausul:clause AUT-01 level=3 … -->, med ett blanksteg mellan orden.`,
        en: `The marker cannot be read at “${found}”. It is written as <!-- klausul:clause AUT-01 level=3 … -->, with one blank between the words.`,
      };
    case 'twice':
      return {
        sv: `”${found}” står två gånger i märket. Behåll det ena.`,
        en: `“${found}” stands twice in the marker. Keep one of them.`,
      };
    case 'damaged':
      return {
        sv: `Skriv ${found} i stället: raden är nästan ett klausulmärke, men räknas inte.`,
        en: `Write ${found} instead: the line is nearly a clause marker, but does not count.`,
      };
    case 'in-html':
      return {
        sv: 'Klausulmärket står i HTML och räknas inte. Flytta det till en egen rad utanför HTML-blocket, med en tom rad före.',
        en: 'The clause marker stands in HTML and does not count. Move it to a line of its own outside the HTML block, with an empty line before it.',
      };
    case 'not-alone':
      return {
        sv: 'Ett klausulmärke ska stå ensamt på raden och börja längst till vänster. Flytta det övriga till en egen rad.',
        en: 'A clause marker stands alone on its line and begins at the left edge. Move the rest to a line of its own.',
      };
    case 'not-closed':
      return {
        sv: `Märket ”klausul:${found}” har inget slut. Sätt tillbaka raden <!-- klausul:${closingOf(found)} -->, eller ångra ändringen.`,
        en: `The marker “klausul:${found}” has no end. Put the line <!-- klausul:${closingOf(found)} --> back, or undo the change.`,
      };
    case 'not-opened':
      return {
        sv: `Märket ”klausul:${found}” har ingen början. Sätt tillbaka den rad som hör till, eller ångra ändringen.`,
        en: `The marker “klausul:${found}” has no beginning. Put back the line that belongs to it, or undo the change.`,
      };
    case 'nested':
      return {
        sv: `Märket ”klausul:${found}” står inuti en annan kravtext eller ett annat avsnitt. Flytta ut det.`,
        en: `The marker “klausul:${found}” stands inside another clause or section. Move it out.`,
      };
    case 'placement':
      return {
        sv: `Placeringen ”${found}” finns inte. Välj bland qualification, specification, award, contract och processor.`,
        en: `The placement “${found}” does not exist. Choose among qualification, specification, award, contract and processor.`,
      };
    case 'clause-attribute':
      return {
        sv: `I kravtextens märke saknas eller är fel: ${found}. Ångra ändringen av raden; den hör till verktyget.`,
        en: `Missing or wrong in the clause's marker: ${found}. Undo the change of the line; it belongs to the tool.`,
      };
    case 'subject':
      return {
        sv:
          found === ''
            ? 'I märket saknas kravets id, till exempel AUT-01.'
            : `”${found}” är inte ett krav-id som AUT-01.`,
        en:
          found === ''
            ? 'The marker lacks the id of a requirement, such as AUT-01.'
            : `“${found}” is no requirement id such as AUT-01.`,
      };
  }
}

function closingOf(name: string): string {
  return name === 'begin' ? 'end' : `/${name}`;
}
