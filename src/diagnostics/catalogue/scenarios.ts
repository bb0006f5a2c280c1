import type { PerLang } from '#naming';
import { entry } from './entry.ts';

/** What is wrong with a scenario, in the simulator's words. */
interface Said {
  readonly message: PerLang<string>;
  readonly advice: PerLang<string> | undefined;
}

/** A line of a transcript, and the line that the simulator prints; one of them may be missing. */
interface Compared {
  readonly command: string;
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

/** Faults of scenarios of the simulator, and of transcripts that take place in them. */
export const scenarioFaults = {
  'scenario-faulty': entry({
    severity: 'error',
    title: { ko: '실행할 수 없는 시나리오', en: 'Scenario that cannot be run' },
    message: ({ message }: Said) => message,
    hint: ({ advice }) => advice,
  }),
  'scenario-unknown': entry({
    severity: 'error',
    title: { ko: '없는 시나리오', en: 'Scenario that does not exist' },
    message: ({ name }: { name: string; candidates: readonly string[] }) => ({
      ko: `이름이 \`${name}\`인 시나리오가 없습니다.`,
      en: `There is no scenario \`${name}\`.`,
    }),
    hint: ({ candidates }) => ({
      ko: `${candidates.length === 0 ? '' : `혹시 ${candidates.map((name) => `\`${name}\``).join(', ')}? `}시나리오는 노트 폴더의 \`scenarios\`에 \`이름.yaml\`로 둡니다.`,
      en: `${candidates.length === 0 ? '' : `Did you mean ${candidates.map((name) => `\`${name}\``).join(', ')}? `}Scenarios are in the folder \`scenarios\` among the notes, as \`NAME.yaml\`.`,
    }),
  }),
  'transcript-differs': entry({
    severity: 'error',
    title: { ko: '실제와 다른 출력', en: 'Output that is not what the command prints' },
    message: ({ command, expected, found }: Compared) => ({
      ko: `\`${command}\`의 출력이 다릅니다. 쓰인 것: ${quoted(expected, '없음')} 실제: ${quoted(found, '없음')}`,
      en: `\`${command}\` prints something else. Written: ${quoted(expected, 'nothing')} Printed: ${quoted(found, 'nothing')}`,
    }),
    hint: () => ({
      ko: '`npm run check:notes -- --fix`가 이 블록의 출력을 실제 출력으로 고쳐 씁니다.',
      en: '`npm run check:notes -- --fix` writes what is printed into the block.',
    }),
  }),
  'transcript-not-run': entry({
    severity: 'info',
    title: { ko: '시뮬레이터가 실행하지 못하는 명령', en: 'Command that the simulator does not run' },
    message: ({ command }: { command: string }) => ({
      ko: `실행해 보지 않은 명령입니다: \`${command}\``,
      en: `\`${command}\` was not run.`,
    }),
    hint: () => ({
      ko: '시뮬레이터는 `kubectl`과 `sleep 30`, 그리고 `grep` 같은 몇 가지 필터만 실행합니다.',
      en: 'The simulator runs `kubectl`, `sleep 30` and a few filters such as `grep`.',
    }),
  }),
  'transcript-without-scenario': entry({
    severity: 'error',
    title: { ko: '시나리오가 없는 명령 기록', en: 'Transcript without a scenario' },
    message: () => ({
      ko: '이 블록은 `scenario`라고 했지만 위에 `simulator` 블록도 매니페스트도 없습니다.',
      en: 'The block says `scenario`, but no `simulator` block and no manifest stands above it.',
    }),
    hint: () => ({
      ko: '위에 `simulator` 블록이나 매니페스트를 두거나, `scenario`를 지우세요.',
      en: 'Put a `simulator` block or a manifest above it, or remove `scenario`.',
    }),
  }),
} as const;

function quoted(line: string | undefined, nothing: string): string {
  return line === undefined ? nothing : `\`${line.replaceAll('`', "'")}\``;
}
