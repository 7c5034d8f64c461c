import {familyOf} from '../catalogue/catalog.ts';
import {defineCheck} from './check.ts';

/** A family has one file of its name, a place in the catalogue's order, and the requirements that bear its letters. */
export const families = defineCheck({
  rules: {'catalog/family': 'error'},
  run({catalogs, families: files}, report) {
    const ordered = new Set(catalogs.flatMap(({value}) => value.families));
    const known = new Set(files.map(({value}) => value.family));
    for (const {value, file, at} of files) {
      const {family} = value;
      if (!file.endsWith(`/${family}.yaml`)) {
        report('catalog/family', {
          at: at('family'),
          message: {
            sv: `Kravområdet ${family} står i filen ${file}. Döp filen till ${family}.yaml.`,
            en: `The family ${family} stands in the file ${file}. Name the file ${family}.yaml.`,
          },
        });
      }
      if (!ordered.has(family)) {
        report('catalog/family', {
          at: at('family'),
          message: {
            sv: `Kravområdet ${family} saknas i ordningen i catalog.yaml. Lägg till det där dokumenten ska behandla det.`,
            en: `The family ${family} is missing in the order of catalog.yaml. Add it where documents are to treat it.`,
          },
        });
      }
    }
    for (const {value, at} of catalogs) {
      for (const [index, family] of value.families.entries()) {
        if (known.has(family)) continue;
        report('catalog/family', {
          at: at('families', index),
          message: {
            sv: `Kravområdet ${family} har ingen fil. Skriv families/${family}.yaml, eller ta bort det ur ordningen.`,
            en: `The family ${family} has no file. Write families/${family}.yaml, or remove it from the order.`,
          },
        });
      }
    }
    for (const {value: file, at} of files) {
      for (const [index, {id}] of file.requirements.entries()) {
        if (familyOf(id) === file.family) continue;
        report('catalog/family', {
          at: at('requirements', index, 'id'),
          requirement: id,
          message: {
            sv: `Kravet ${id} står i kravområdet ${file.family}. Flytta det till ${familyOf(id)}, eller ge det ett id som börjar med ${file.family}.`,
            en: `The requirement ${id} stands in the family ${file.family}. Move it to ${familyOf(id)}, or give it an id that begins with ${file.family}.`,
          },
        });
      }
    }
  },
});
