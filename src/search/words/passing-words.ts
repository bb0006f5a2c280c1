import { withoutParticle } from '../korean/particles.ts';
import { englishStem } from './english-stem.ts';

const KOREAN =
  '무엇 뭐 뭔가 뭔가요 뭐예요 뭐야 뭐죠 뭔지 무슨 왜 어떻게 어떤 어디 어느 언제 누가 얼마나 있나 있나요 있는 있는지 있을 없나 없나요 것 거 건 게 수 때 법 방법 좀 더 안 못 잘 다 그 이 저 ' +
  '그리고 그런데 하나요 하는 하면 하려면 해야 하지 할까 하죠 돼요 되나 되나요 되는 된다 알려줘 알려주세요 설명 설명해줘 싶어 싶은데 싶다 같은 같이 대해 대한 관한 위해 위한 따라 및 또는 차이점은 이유 경우 때문 방식 ' +
  '않나 않나요 않는 않을 않아 않아요 않는다 안되나요 나요 인가 인가요 인지 일까 일까요';
const ENGLISH =
  'a an the is are was were be been am do does did how what why when where which who whose can could should would will shall may might must i my me we our you your it its this that these those ' +
  'to of in on at for from with by as and or but if then than so not no there their they have has had get gets got about into out up please tell explain mean means meaning';

/** As they are written, and as `wordsOf` gives them. */
const PASSING: ReadonlySet<string> = new Set(
  `${KOREAN} ${ENGLISH}`.split(' ').flatMap((word) => [word, englishStem(word), withoutParticle(word)]),
);

/** Whether a word only carries a question and says nothing of what it is about: `어떻게`, `what`. */
export function isPassing(word: string): boolean {
  return PASSING.has(word);
}
