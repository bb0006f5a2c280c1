import { withParts } from '#manifests/late';
import { writtenBy } from './command-line.ts';
import { judgeText } from './judge-text.ts';
import { knowVerdicts } from './late-manifests.ts';
import { manifestText } from './manifest-text.ts';
import {
  act,
  bookmarkOf,
  frameOfPlay,
  letPass,
  lookAt,
  openPlay,
  type Play,
  rest,
  returnTo,
  step,
  undo,
} from './play.ts';
import type { Answer, Request } from './requests.ts';

/** What is asked of a cluster that was opened. */
type Question = Exclude<Request, { ask: 'open' | 'judge' | 'suggest' | 'explain' | 'why' | 'complete' | 'tasks' }>;

/** Does what is asked and answers with what is seen then. `plays` are the clusters of the page, by their numbers. */
export async function answer(plays: Map<number, Play>, number: number, request: Request): Promise<Answer> {
  if (request.ask === 'judge') return judgeText(request.text, request.lang);
  if (request.ask === 'suggest' || request.ask === 'explain') {
    const { hoverAt, suggestionsAt } = await import('#manifests/editing');
    const { text, offset, lang } = request;
    return request.ask === 'suggest'
      ? { suggestions: await suggestionsAt(text, offset, lang) }
      : { explanation: await hoverAt(text, offset, lang) };
  }
  if (request.ask === 'open') {
    knowVerdicts(request.start.verdicts);
    const open = (): Play => openPlay(request.start, request.variant, request.actions, request.until);
    const play = await withParts(open, open);
    plays.set(number, play);
    return { frame: frameOfPlay(play), actions: play.actions };
  }
  const play = plays.get(number);
  if (play === undefined) throw new RangeError(`No cluster ${String(number)} was opened`);
  const { cluster } = play.run;
  // What explains, completes and checks is loaded with the first question for it: many readers have none.
  if (request.ask === 'why') {
    const { reasonViews } = await import('./reason-views.ts');
    return { reasons: reasonViews(cluster, request.question, request.lang) };
  }
  if (request.ask === 'complete') {
    const { completionAt } = await import('./completion-at.ts');
    return { completions: completionAt(play.line.shell, request.line, request.cursor) };
  }
  if (request.ask === 'tasks') {
    const { taskViews } = await import('./task-views.ts');
    const look = (): Answer => ({ tasks: taskViews(play.run) });
    return withParts(look, look);
  }
  const before = bookmarkOf(play);
  return withParts(
    () => answerOf(play, request),
    () => {
      returnTo(play, before);
      return answerOf(play, request);
    },
  );
}

function answerOf(play: Play, request: Question): Answer {
  switch (request.ask) {
    case 'manifest':
      return { manifest: manifestText(play, request.of) };
    case 'act': {
      const { stdout, stderr, exitCode } = act(play, request.action);
      return { ...stateOf(play), outcome: { stdout, stderr, exitCode } };
    }
    case 'run':
      letPass(play, request.seconds);
      break;
    case 'step':
      step(play);
      break;
    case 'rest':
      rest(play);
      break;
    case 'look':
      lookAt(play, request.at);
      break;
    case 'list':
      play.first = request.first;
      break;
    case 'undo':
      undo(play);
      break;
  }
  return stateOf(play);
}

function stateOf(play: Play): Answer {
  return { frame: frameOfPlay(play), actions: play.actions, written: writtenBy(play.line) };
}
