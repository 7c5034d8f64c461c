import {parametersIn} from '../catalogue/parameters.ts';
import {listOf} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {namesIn} from './names.ts';
import {textsOf} from './texts.ts';
import {wordsOf} from './words.ts';

/** Both languages of a text bind to the same: a parameter or a standard in one of them alone changes the requirement. */
export const languagePairs = defineCheck({
  rules: {'catalog/languages-differ': 'error'},
  run(catalog, report) {
    const words = wordsOf(catalog);
    for (const {role, words: text, at, requirement} of textsOf(catalog)) {
      const [sv, en] = [parametersIn(text.sv), parametersIn(text.en)];
      const only = [...sv.filter((id) => !en.includes(id)), ...en.filter((id) => !sv.includes(id))];
      if (only.length > 0) {
        const lacking = en.includes(only[0] ?? '') ? 'sv' : 'en';
        const braced = only.map((id) => `{${id}}`);
        report('catalog/languages-differ', {
          at: at(lacking),
          requirement,
          message: {
            sv: `${listOf(braced, 'sv')} står bara i den ena språkversionen. Låt båda bära samma parametrar.`,
            en: `${listOf(braced, 'en')} stands in one of the languages only. Let both carry the same parameters.`,
          },
        });
        continue;
      }
      if (role !== 'demand') continue;
      const [swedish, english] = [text.sv, text.en].map((version) =>
        namesIn(version, words).filter(({kind}) => kind === 'standard'),
      );
      if (swedish?.length === english?.length) continue;
      const names = (list: typeof swedish) => list?.map(({written}) => written) ?? [];
      report('catalog/languages-differ', {
        at: at('en'),
        requirement,
        message: {
          sv: `Den svenska texten hänvisar till ${listOf(names(swedish), 'sv') || 'ingen standard'}, den engelska till ${listOf(names(english), 'sv') || 'ingen'}. Låt båda hänvisa till samma.`,
          en: `The Swedish text refers to ${listOf(names(swedish), 'en') || 'no standard'}, the English to ${listOf(names(english), 'en') || 'none'}. Let both refer to the same.`,
        },
      });
    }
  },
});
