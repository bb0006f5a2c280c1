import { expect, it } from 'vitest';
import { completed } from './completed.ts';

it.each([
  ['the one candidate, with a blank behind', 'kubectl g', 9, 8, ['get'], 'kubectl get ', 0],
  ['no blank behind what is typed on', 'k get po/', 9, 6, ['po/agent='], 'k get po/agent=', 0],
  ['no second blank', 'k g pods', 3, 2, ['get'], 'k get pods', 0],
  ['what all begin with', 'k get d', 7, 6, ['daemonsets', 'daemonset.apps'], 'k get daemonset', 2],
  ['nothing where nothing fits', 'k x', 3, 2, [], 'k x', 0],
])('puts in %s', (_, line, cursor, from, candidates, text, choices) => {
  const made = completed(line, cursor, { from, candidates });
  expect([made.text, made.choices.length]).toEqual([text, choices]);
});
