import {listOf} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {verificationsOf} from './texts.ts';

/** What a requirement says of itself fits where it may stand: the law knows when each kind is met, shown and answered. */
export const placements = defineCheck({
  rules: {
    'catalog/fulfilment': 'error',
    'catalog/verification-moment': 'error',
    'catalog/answer': 'error',
    'catalog/buyer': 'error',
  },
  run({requirements}, report) {
    for (const {value: requirement, at, keyAt} of requirements) {
      const {id, placements: allowed, answer, buyer, deliveries, responsible} = requirement;
      const contractual = allowed.filter((placement) => placement === 'contract' || placement === 'processor');
      const fulfilments = [
        {fulfilment: requirement.fulfilment, path: ['fulfilment']},
        ...requirement.rungs.map(({fulfilment}, index) => ({fulfilment, path: ['rungs', index, 'fulfilment']})),
      ];
      for (const {path} of fulfilments.filter(({fulfilment}) => contractual.length > 0 && fulfilment === 'bid')) {
        report('catalog/fulfilment', {
          at: at(...path),
          requirement: id,
          message: {
            sv: `${id} kan stå som ${listOf(contractual, 'sv')} men ska uppfyllas redan när anbudet lämnas, innan villkoret binder någon. Skriv ”contract-start”, ”go-live” eller ”throughout”.`,
            en: `${id} may stand as ${listOf(contractual, 'en')} but is to be met when the bid is submitted, before the condition binds anyone. Write “contract-start”, “go-live” or “throughout”.`,
          },
        });
      }
      for (const {verification, path} of verificationsOf(requirement)) {
        const {moment} = verification;
        if (contractual.length > 0 && (moment === 'bid' || moment === 'before-award')) {
          report('catalog/verification-moment', {
            at: at(...path, 'moment'),
            requirement: id,
            message: {
              sv: `${id} kan stå som ${listOf(contractual, 'sv')} men verifieras före avtalet (${moment}). Kontraktsvillkor prövas inte i anbudet (LOU 17:1). Välj ett senare tillfälle, eller ta bort placeringen.`,
              en: `${id} may stand as ${listOf(contractual, 'en')} but is verified before the contract (${moment}). Contract conditions are not examined in the bid (LOU 17:1). Choose a later moment, or remove the placement.`,
            },
          });
        } else if (allowed.includes('qualification') && moment === 'bid') {
          report('catalog/verification-moment', {
            at: at(...path, 'moment'),
            requirement: id,
            message: {
              sv: `${id} kan stå som kvalificeringskrav men verifieras i anbudet. Anbudet innehåller en egen försäkran, och bevisen visas före tilldelning (LOU 15:1–5). Skriv ”before-award”.`,
              en: `${id} may stand as a selection criterion but is verified in the bid. The bid holds a self-declaration, and the evidence is shown before award (LOU 15:1–5). Write “before-award”.`,
            },
          });
        }
      }
      const isContract = allowed[0] === 'contract' || allowed[0] === 'processor';
      if (isContract !== (answer === 'contract')) {
        report('catalog/answer', {
          at: at('answer'),
          requirement: id,
          message: isContract
            ? {
                sv: `${id} står i första hand som ${allowed[0]} och godtas med avtalet, men besvaras med ”${answer}”. Skriv ”answer: contract”.`,
                en: `${id} stands first as ${allowed[0]} and is accepted with the contract, but is answered by “${answer}”. Write “answer: contract”.`,
              }
            : {
                sv: `${id} står i första hand som ${allowed[0]} men har inget svar i anbudet (”contract”). Ange hur anbudsgivaren svarar.`,
                en: `${id} stands first as ${allowed[0]} but has no answer in the bid (“contract”). State how the bidder answers.`,
              },
        });
      }
      const ofBuyer = Object.entries(deliveries).filter(([, relevance]) => relevance === 'buyer');
      const needsBuyer = responsible !== 'supplier' || ofBuyer.length > 0;
      if (needsBuyer && !buyer) {
        report('catalog/buyer', {
          at: responsible === 'supplier' ? at('deliveries', ofBuyer[0]?.[0] ?? '') : at('responsible'),
          requirement: id,
          message: {
            sv: `${id} är helt eller delvis beställarens sak men saknar beställarens egen åtgärd. Lägg till ”buyer” på båda språken, i presens.`,
            en: `${id} is wholly or partly the buyer's but lacks the buyer's own measure. Add “buyer” in both languages, in the present tense.`,
          },
        });
      } else if (!needsBuyer && buyer) {
        report('catalog/buyer', {
          at: keyAt('buyer'),
          requirement: id,
          message: {
            sv: `${id} har en åtgärd för beställaren som aldrig visas: leverantören ansvarar, i alla leveransformer. Skriv ”responsible: shared”, eller ta bort åtgärden.`,
            en: `${id} has a measure for the buyer that is never shown: the supplier is responsible, in every delivery. Write “responsible: shared”, or remove the measure.`,
          },
        });
      }
    }
  },
});
