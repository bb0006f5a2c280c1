import { checkTask, clockOf, complete, openShell, type Task } from '#simulator';
import { judgeText } from './judge-text.ts';
import { knowVerdicts, loadManifests, ManifestsNotLoaded } from './late-manifests.ts';
import { manifestText } from './manifest-text.ts';
import { act, frameOfPlay, letPass, lookAt, openPlay, type Play, reopen, step, undo } from './play.ts';
import { reasonViews } from './reason-views.ts';
import type { Answer, Request, TaskView } from './requests.ts';

/** What is asked of a cluster that was opened. */
type Question = Exclude<Request, { ask: 'open' | 'judge' }>;

/** Does what is asked and answers with what is seen then. `plays` are the clusters of the page, by their numbers. */
export async function answer(plays: Map<number, Play>, number: number, request: Request): Promise<Answer> {
  if (request.ask === 'judge') return judgeText(await loadManifests(), request.text, request.lang);
  if (request.ask === 'open') {
    knowVerdicts(request.start.verdicts);
    const open = (): Play => openPlay(request.start, request.variant, request.actions, request.until);
    const play = await withManifests(open, open);
    plays.set(number, play);
    return { frame: frameOfPlay(play) };
  }
  const play = plays.get(number);
  if (play === undefined) throw new RangeError(`No cluster ${String(number)} was opened`);
  const before = { actions: play.actions, past: play.past, at: clockOf(play.run) };
  return withManifests(
    () => answerOf(play, request),
    () => {
      reopen(play, before.actions, before.at);
      play.past = before.past;
      return answerOf(play, request);
    },
  );
}

/** Tries without the judge. Where it is needed after all, it is loaded, and all is done `again`: half of it may be done. */
async function withManifests<Made>(first: () => Made, again: () => Made): Promise<Made> {
  try {
    return first();
  } catch (error) {
    if (!(error instanceof ManifestsNotLoaded)) throw error;
    await loadManifests();
    return again();
  }
}

function answerOf(play: Play, request: Question): Answer {
  switch (request.ask) {
    case 'manifest':
      return { manifest: manifestText(play, request.of) };
    case 'why':
      return { reasons: reasonViews(play.run.cluster, request.question, request.lang) };
    case 'complete':
      return { completions: complete(openShell(play.run.cluster), request.line, request.cursor) };
    case 'tasks':
      return { tasks: play.start.scenario.tasks.map((task) => taskView(play, task)) };
    case 'act': {
      const { stdout, stderr, exitCode } = act(play, request.action);
      return { frame: frameOfPlay(play), actions: play.actions, outcome: { stdout, stderr, exitCode } };
    }
    case 'run':
      letPass(play, request.seconds);
      break;
    case 'step':
      step(play);
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
  return { frame: frameOfPlay(play), actions: play.actions };
}

function taskView({ run }: Play, task: Task): TaskView {
  return { id: task.id, conditions: checkTask(run, task).map(({ holds, text }) => ({ holds, text })) };
}
