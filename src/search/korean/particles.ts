import { hasBatchim } from 'es-hangul';

/** After what sound a particle stands: a final consonant, a vowel (or ㄹ), or anything. */
type After = 'consonant' | 'vowel' | 'vowel or ㄹ' | 'any';

const ENDINGS: readonly (readonly [after: After, endings: string])[] = [
  ['consonant', '은 이 을 과 이란 이라는 이라고 이라면 이나 이랑 이며 이고 이든 이야 이에요'],
  ['vowel', '는 가 를 와 란 라는 라고 라면 나 랑 며 든 야 예요'],
  ['vowel or ㄹ', '로 로는 로도 로의 로만 로서 로써'],
  ['consonant', '으로 으로는 으로도 으로의 으로만 으로서 으로써'],
  [
    'any',
    '의 에 도 만 들 에서 에게 에는 에도 에만 에서는 에서도 에서의 에서만 에게는 까지 부터 처럼 보다 마다 마다의 조차 마저 밖에 하고 께서 ' +
      '들은 들이 들을 들의 들과 들도 들에 들로 까지는 부터는 보다는 만의 만을 만이 ' +
      '인 인가 인가요 인지 인데 이다 입니다 입니까 일 일까 이었다 였다 이면',
  ],
  ['vowel', '면 려면 려고 면서'],
  ['consonant', '으면 으려면 으려고 으면서 습니다 습니까 어요 아요 어서 아서 어야 아야'],
  ['any', '나요 네요 는데 는지 도록 거나 지만'],
  [
    'any',
    '하는 하기 하면 하고 하며 하려면 하나 하나요 하지 하지만 하게 하도록 하여 하자 하던 한 한다 할 할까 함 해 해서 해야 해도 했다 했는데 합니다 합니까 ' +
      '하는데 하는지 하려고 하기만 하기가 하기를 하는가 할때 한다면 ' +
      '되는 되기 되면 되고 되며 되나 되나요 되지 되게 되도록 되어 된 된다 될 될까 됨 돼 돼서 돼요 됐다 됩니다 됩니까 되는데 되는지 되었다 ' +
      '시키는 시키기 시키면 시키고 시킨 시킨다 시킬 시켜',
  ],
];

/** Particles after which one syllable is a word: `값을`, `때는`. */
const AFTER_ONE = new Set([
  '은',
  '는',
  '을',
  '를',
  '으로',
  '에서',
  '에는',
  '이란',
  '란',
  '부터',
  '까지',
  '마다',
  '처럼',
  '보다',
  '으면',
]);

const LONGEST = 4;
const AFTER: ReadonlyMap<string, ReadonlySet<After>> = byEnding();

/**
 * A Korean word without the particle or the ending of a verb at its end, by whether the sound before agrees:
 * `데몬셋은` → `데몬셋`, `노드에서는` → `노드`, `삭제하기에는` → `삭제`; `경로` stays, since 로 does not follow 경. Wrong now and then
 * (`길이` → `길`), so it must be asked of both sides of a comparison, or the word as it was be tried too.
 */
export function withoutParticle(word: string): string {
  const stem = withoutLast(word, 1);
  // A verb made to a noun takes particles of its own: `연결하기에는`.
  return stem === word ? word : withoutLast(stem, 2);
}

/** A word without the longest ending of so many syllables or more. */
function withoutLast(word: string, shortest: number): string {
  for (let length = Math.min(LONGEST, word.length - 1); length >= shortest; length -= 1) {
    const stem = word.slice(0, -length);
    const ending = word.slice(-length);
    const after = AFTER.get(ending);
    if (after === undefined) continue;
    if (stem.length < (AFTER_ONE.has(ending) ? 1 : 2)) continue;
    if ([...after].some((sound) => agrees(stem.at(-1) ?? '', sound))) return stem;
  }
  return word;
}

/** Latin letters and digits are read in more ways than one, so that any particle may follow them. */
function agrees(last: string, after: After): boolean {
  if (!/[가-힣]/.test(last) || after === 'any') return true;
  const isClosed = hasBatchim(last);
  if (after === 'consonant') return isClosed;
  return !isClosed || (after === 'vowel or ㄹ' && (last.charCodeAt(0) - 0xac00) % 28 === 8);
}

function byEnding(): Map<string, Set<After>> {
  const found = new Map<string, Set<After>>();
  for (const [after, endings] of ENDINGS)
    for (const ending of endings.split(' ')) found.set(ending, (found.get(ending) ?? new Set()).add(after));
  return found;
}
