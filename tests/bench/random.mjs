/** A random sequence that is the same on every machine and every run (mulberry32). */
export function randomFrom(seed) {
  let state = (seed * 0x9e3779b1 + 0x85ebca6b) >>> 0;

  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const random = {
    chance: (share) => next() < share,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** One key of `{key: weight}`. */
    weighted(weights) {
      let rest = next() * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
      return Object.keys(weights).find((key) => {
        rest -= weights[key];
        return rest < 0;
      });
    },
    /** Some of a list, in its order. */
    some: (list, share) => list.filter(() => next() < share),
    /** A size of things people write: many small, few large. */
    skewed(middle, most) {
      const bell = next() + next() + next() + next() - 2;
      return Math.min(most, Math.round(middle * Math.exp(2.4 * bell)));
    },
  };
  return random;
}
