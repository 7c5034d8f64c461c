import {vocabulary} from './vocabulary.mjs';

/** Share of hand-written requirements that a reviewer would object to. */
const faulty = 0.1;

/** Every alternative of the vocabulary, cut into its words and its slots once. */
const alternatives = Object.fromEntries(
  Object.entries(vocabulary).map(([slot, templates]) => [slot, templates.map((template) => template.split(/[{}]/))]),
);

/** Writes Swedish procurement prose with words drawn at random. */
export function proseFrom(random) {
  const fill = (slot) => {
    const range = /^(\d+)-(\d+)$/.exec(slot);
    if (range) return String(random.between(Number(range[1]), Number(range[2])));
    // Between braces every second part is a slot.
    return random
      .pick(alternatives[slot])
      .reduce((text, part, index) => text + (index % 2 === 1 ? fill(part) : part), '');
  };
  /** A slot's phrase, with a capital letter. */
  const phrase = (slot) => {
    const text = fill(slot);
    return text[0].toUpperCase() + text.slice(1);
  };
  const requirement = () => `${phrase(random.chance(faulty) ? 'bristfällig' : 'ska')}.`;
  const emphasise = (text) => {
    if (random.chance(0.05)) return text.replace(/\p{L}{7,}/u, '**$&**');
    if (random.chance(0.04)) return text.replace(/\p{L}{7,}/u, '`$&`');
    if (random.chance(0.04))
      return text.replace(/\p{L}{7,}/u, `[$&](https://${phrase('värd').toLowerCase()}/${random.between(100, 9999)})`);
    return text;
  };
  const sentence = () => emphasise(random.chance(0.15) ? requirement() : phrase('mening'));
  const sentences = (least, most) => Array.from({length: random.between(least, most)}, sentence).join(' ');
  return {phrase, requirement, sentence, sentences};
}
