import type { Action, Scenario } from '#simulator';
import { type Reading, type Spot, fault } from './reader.ts';
import { didYouMean } from './scalars.ts';

/** What can be said only of a whole scenario: nodes that nobody adds, names that stand twice, a pair of one. */
export function knowNames(reading: Reading, scenario: Scenario, root: Spot): void {
  const known = [...new Set(nodesOf(scenario))];
  for (const { name, spot } of reading.nodesNamed) {
    if (known.includes(name)) continue;
    fault(reading, spot, {
      code: 'scenario-unknown-node',
      message: { ko: `\`${name}\`라는 노드는 없습니다.`, en: `There is no node \`${name}\`.` },
      advice: didYouMean(name, known),
    });
  }
  const ids = scenario.tasks.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    fault(reading, keyOf(root, 'tasks'), {
      code: 'scenario-task-twice',
      message: { ko: `과제 \`${twice}\`가 두 번 나옵니다.`, en: `The task \`${twice}\` appears twice.` },
    });
  }
  if (scenario.variants.length !== 0 && scenario.variants.length !== 2) {
    fault(reading, keyOf(root, 'variants'), {
      code: 'scenario-no-pair',
      message: { ko: '`variants`에는 둘이 있어야 합니다.', en: 'There must be two in `variants`.' },
      advice: { ko: '나란히 견줄 둘을 쓰거나 빼세요.', en: 'Write the two to be compared, or leave it out.' },
    });
  }
}

function nodesOf({ nodes, variants, events, tasks }: Scenario): string[] {
  const machines = [nodes, ...variants.map((variant) => variant.nodes ?? [])].flat();
  const steps = [events, ...tasks.map(({ solution }) => solution.steps)].flat();
  return [...machines, ...steps.flatMap(({ action }) => added(action))].map(({ name }) => name);
}

function added(action: Action): { readonly name: string }[] {
  return action.do === 'addNode' ? [action.node] : [];
}

function keyOf(root: Spot, key: string): Spot {
  const entry = root.found.kind === 'map' ? root.found.entries.find((one) => one.key === key) : undefined;
  return entry === undefined ? root : { found: entry.value, path: key };
}
