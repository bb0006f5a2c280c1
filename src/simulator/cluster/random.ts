/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  state: number;
}

export function seededRandom(seed: number): Random {
  return { state: seed >>> 0 };
}

/** A whole number from 0 to just below `limit`. */
export function below(random: Random, limit: number): number {
  random.state = (random.state + 0x6d2b79f5) >>> 0;
  let mixed = random.state;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
}

// Without vowels and look-alikes, so that no name says anything (k8s.io/apimachinery/pkg/util/rand).
const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

/** The end of a generated name (rand.String). */
export function nameSuffix(random: Random, length = 5): string {
  return Array.from({ length }, () => ALPHABET[below(random, ALPHABET.length)]).join('');
}

/** A uid in the form of a UUID. */
export function newUid(random: Random): string {
  const part = (): string => below(random, 0x1_0000_0000).toString(16).padStart(8, '0');
  const [one, two, three, four] = [part(), part(), part(), part()];
  return `${one}-${two.slice(0, 4)}-4${two.slice(5)}-8${three.slice(1, 4)}-${three.slice(4)}${four}`;
}
