import {citation} from '../../procurement/law.ts';
import {placeIn} from '../../procurement/procurement.ts';
import {defineRule} from '../rule.ts';

/**
 * A call-off may ask only what its framework foresees, so it has to say which one that is; in any other procedure a
 * framework is left over from a copy, or the procedure is wrong.
 */
export const framework = defineRule({
  id: 'procedure/framework',
  severity: 'warning',
  needs: 'procurement',
  messages: {
    missing: {
      sv: [
        'Avropet säger inte från vilket ramavtal: skriv det under ”framework”.',
        'Villkoren får inte avvika väsentligt från ramavtalets ({law}).',
      ],
      en: [
        'The call-off does not say from which framework: write it under “framework”.',
        'Its terms may not depart substantially from those of the framework ({law}).',
      ],
    },
    unexpected: {
      sv: [
        '”framework” gäller bara avrop: ta bort det, eller skriv procedure: call-off.',
        'Annars prövas upphandlingen som om inget ramavtal fanns.',
      ],
      en: [
        '“framework” is for call-offs only: remove it, or write procedure: call-off.',
        'Otherwise the procurement is judged as if there were no framework.',
      ],
    },
  },
  run({procurement}, report) {
    const {written, procedure} = procurement;
    const isCallOff = procedure === 'call-off';
    if (isCallOff === (written.framework !== undefined)) return;
    report(isCallOff ? 'missing' : 'unexpected', {
      at: placeIn(procurement, isCallOff ? 'procedure' : 'framework'),
      values: {law: citation('selection-in-call-off', procurement)},
    });
  },
});
