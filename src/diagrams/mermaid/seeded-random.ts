/**
 * Lets `Math.random` give the same numbers for the same text until the returned function is called: layouts begin at random
 * places, and a picture must be the same whenever and wherever it is drawn.
 */
export function seedRandom(text: string): () => void {
  const original = Math.random;
  let state = seedOf(text);
  // Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => {
    Math.random = original;
  };

  /** FNV-1a over UTF-16 units. */
  function seedOf(given: string): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < given.length; at++) hash = Math.imul(hash ^ given.charCodeAt(at), 0x01000193);
    return hash;
  }
}
