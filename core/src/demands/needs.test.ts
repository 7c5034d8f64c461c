import {describe, expect, test} from 'vitest';
import type {Levels} from '../catalogue/aspects.ts';
import type {Level} from '../catalogue/catalog.ts';
import type {InformationType, Raised} from '../procurement/procurement.ts';
import {needsOf} from './needs.ts';

let written = 0;
const place = () => ({file: 'klausul.yaml', start: written++, end: written});
const type = (name: string, levels: Levels): InformationType => ({name, levels, place: place()});
const raise = (aspect: Raised['aspect'], to: Level, because: Raised['because'] = 'aggregation'): Raised => {
  return {aspect, to, because, place: place()};
};

const journals = type('Elevhälsojournaler', {confidentiality: 3, integrity: 2, availability: 2, traceability: 1});
const addresses = type('Skyddade adresser', {confidentiality: 3, integrity: 1, availability: 1});
const bookings = type('Bokningar', {confidentiality: 2, integrity: 1, availability: 1, traceability: 0});

/** Aspect → level and what decides it. */
function needs(information: readonly InformationType[], raised: readonly Raised[] = []) {
  return Object.fromEntries(
    [...needsOf({information, raised})].map(([aspect, need]) => [
      aspect,
      `${need.level} ${need.raised ? `raised by ${need.raised.because}` : need.information.map(({name}) => name).join(', ')}`,
    ]),
  );
}

describe('the need of an aspect is its highest level', () => {
  test('aspects never mix, and all types that reach it are named', () => {
    expect(needs([journals, addresses, bookings])).toEqual({
      confidentiality: '3 Elevhälsojournaler, Skyddade adresser',
      integrity: '2 Elevhälsojournaler',
      availability: '2 Elevhälsojournaler',
      traceability: '1 Elevhälsojournaler',
    });
  });

  test('an aspect that nobody classified is absent; level 0 is a statement', () => {
    expect(needs([addresses])).not.toHaveProperty('traceability');
    expect(needs([bookings])).toMatchObject({traceability: '0 Bokningar'});
    expect(needs([addresses, bookings])).toMatchObject({traceability: '0 Bokningar'});
    expect(needs([])).toEqual({});
    expect(needs([type('Öppna data', {})])).toEqual({});
  });

  test('where it was classified is the first of the types that decide', () => {
    expect(needsOf({information: [bookings, addresses, journals], raised: []}).get('confidentiality')?.place).toBe(
      addresses.place,
    );
  });
});

describe('a raised need', () => {
  test('lifts one aspect above its types, which then decide nothing', () => {
    expect(needs([journals, bookings], [raise('integrity', 3)])).toMatchObject({
      integrity: '3 raised by aggregation',
      confidentiality: '3 Elevhälsojournaler',
    });
    const lift = raise('integrity', 3, 'integration');
    expect(needsOf({information: [journals], raised: [lift]}).get('integrity')?.place).toBe(lift.place);
  });

  test('never lowers, and at the same level the types decide', () => {
    expect(needs([journals], [raise('confidentiality', 2)])).toMatchObject({confidentiality: '3 Elevhälsojournaler'});
    expect(needs([journals], [raise('integrity', 2)])).toMatchObject({integrity: '2 Elevhälsojournaler'});
  });

  test('of several the highest counts', () => {
    const raised = [
      raise('availability', 2, 'integration'),
      raise('availability', 3, 'accumulation'),
      raise('integrity', 3),
    ];
    expect(needs([bookings], raised)).toMatchObject({
      availability: '3 raised by accumulation',
      integrity: '3 raised by aggregation',
    });
  });

  test('can state a need for an aspect that no type has', () => {
    expect(needs([addresses], [raise('traceability', 2)])).toMatchObject({traceability: '2 raised by aggregation'});
  });

  test('what the types say of other aspects stays', () => {
    expect(needsOf({information: [journals], raised: [raise('integrity', 3)]}).get('integrity')?.information).toEqual(
      [],
    );
  });
});
