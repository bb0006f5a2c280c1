/** What the sound before a particle must end in: a final consonant, a vowel, one of these or ㄹ, or anything. */
type Fits = 'consonant' | 'vowel' | 'vowel-or-l' | 'consonant-but-l' | 'any';

/** What may follow a noun, by what it may follow: particles, forms of 이다, a few suffixes. Each may follow another. */
const UNITS: Readonly<Record<Fits, string>> = {
  any:
    '의 에 에서 에게 에게서 한테 한테서 께 께서 도 만 까지 부터 마다 처럼 보다 만큼 대로 하고 밖에 조차 마저 끼리 씩 뿐 들 ' +
    '별 당 쪽 측 간 용 내 외 중 전 후 상 ' +
    '입니다 입니까 인 인지 인데 인가 인가요 일 일지 일까 일까요 일수록 임 이다 이란 이라 이라고 이라는 이라면 이라서 이라도 이라기 ' +
    '이라든지 이며 이면 이면서 이고 이든 이든지 이지 이지만 이므로 이니 이니까 이거나 이던 이었다 이었고 이었던 이었으며 이었지만 ' +
    '이었습니다 이기 이어서 이어야 이에요 이자 이죠 이냐',
  consonant: '은 이 을 과 이나 이랑 아',
  'consonant-but-l': '으로 으로서 으로써',
  'vowel-or-l': '로 로서 로써',
  vowel:
    '는 가 를 와 나 랑 야 다 란 라 라고 라는 라면 라서 라도 라기 라든지 며 면 면서 고 든 든지 지 지만 므로 니 니까 거나 던 ' +
    '였다 였고 였던 였으며 였지만 였습니다 예요 여서 여야 자 죠 냐',
};

/** Verbs made of a noun, in any of their forms: `축출하는`, `스케줄링된다`, `배포시킨`. */
const VERB = /^(?:[하한할함합해했되된될됨됩돼됐][가-힣]{0,6}|시[키킨킬킴킵켜켰][가-힣]{0,6})$/;

/** A longer run of Hangul is no string of particles. */
const LONGEST = 10;

const byFirst = new Map<string, { readonly text: string; readonly fits: Fits }[]>();
for (const [fits, texts] of Object.entries(UNITS) as [Fits, string][]) {
  for (const text of texts.split(' ')) {
    const first = text.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { text, fits }]);
  }
}

/**
 * Whether the Hangul `run` that follows the Korean word `noun` belongs to it as its particles or its ending (`은`,
 * `들에서는`, `이란`, `됩니다`), so that the word ends where the run begins. Minds that `은` follows a final consonant and
 * `는` a vowel.
 */
export function areParticles(noun: string, run: string): boolean {
  if (run === '') return true;
  return run.length <= LONGEST && (VERB.test(run) || follows(noun.charAt(noun.length - 1), run));
}

function follows(before: string, run: string): boolean {
  if (run === '') return true;
  return (byFirst.get(run.charAt(0)) ?? []).some(
    ({ text, fits }) =>
      run.startsWith(text) && isAfter(before, fits) && follows(text.charAt(text.length - 1), run.slice(text.length)),
  );
}

function isAfter(before: string, fits: Fits): boolean {
  const final = finalOf(before);
  switch (fits) {
    case 'any':
      return true;
    case 'consonant':
      return final > 0;
    case 'consonant-but-l':
      return final > 0 && final !== L;
    case 'vowel-or-l':
      return final === 0 || final === L;
    case 'vowel':
      return final === 0;
  }
}

/** Forms of one particle, after a consonant and after a vowel; longer ones first. */
const PAIRS = [
  '이나 나',
  '이랑 랑',
  '이란 란',
  '이라 라',
  '이며 며',
  '이고 고',
  '이다 다',
  '으로 로',
  '은 는',
  '을 를',
  '과 와',
  '이 가',
].map((pair) => pair.split(' '));

/** The particles of one word in the form that they have after another: `는` after `파드` is `은` after `데몬셋`. */
export function agreeing(run: string, noun: string): string {
  if (areParticles(noun, run)) return run;
  for (const pair of PAIRS) {
    const from = pair.find((form) => run.startsWith(form));
    const to = pair.find((form) => form !== from);
    if (from === undefined || to === undefined) continue;
    const other = to + run.slice(from.length);
    if (areParticles(noun, other)) return other;
  }
  return run;
}

/** ㄹ among the finals. */
const L = 8;

/** The final of a Hangul syllable, 0 for none (Unicode 16, 3.12: 28 finals to each lead and vowel, the first empty). */
function finalOf(syllable: string): number {
  return (syllable.charCodeAt(0) - 0xac00) % 28;
}
