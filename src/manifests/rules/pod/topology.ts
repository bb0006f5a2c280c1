import { positive, requiredText } from '../checks.ts';
import { type Field, at, has, items, number, text } from '../field.ts';
import { type Report, below, duplicate, invalid, notSupported } from '../report.ts';
import { labelSelector } from '../selectors.ts';
import { matchLabelKeys } from './match-label-keys.ts';

const ACTIONS = ['DoNotSchedule', 'ScheduleAnyway'];
const INCLUSION = ['Honor', 'Ignore'];

/** core validateTopologySpreadConstraints. */
export function topologySpread(report: Report, list: Field): void {
  const constraints = items(list);
  constraints.forEach((constraint, index) => {
    const action = at(constraint, 'whenUnsatisfiable');
    positive(report, at(constraint, 'maxSkew'));
    requiredText(report, at(constraint, 'topologyKey'), 'can not be empty');
    if (!ACTIONS.includes(text(action))) notSupported(report, action, text(action), ACTIONS);
    const key = pairOf(constraint);
    if (constraints.slice(index + 1).some((other) => pairOf(other) === key)) {
      duplicate(report, below(constraint, '{topologyKey, whenUnsatisfiable}'), key);
    }
    minDomains(report, at(constraint, 'minDomains'), text(action));
    for (const name of ['nodeAffinityPolicy', 'nodeTaintsPolicy']) {
      const policy = at(constraint, name);
      if (has(policy) && !INCLUSION.includes(text(policy))) notSupported(report, policy, text(policy), INCLUSION);
    }
    matchLabelKeys(report, constraint);
    labelSelector(report, at(constraint, 'labelSelector'));
  });
}

function pairOf(constraint: Field): string {
  return `{${text(at(constraint, 'topologyKey'))}, ${text(at(constraint, 'whenUnsatisfiable'))}}`;
}

/** core validateMinDomains. */
function minDomains(report: Report, field: Field, action: string): void {
  if (!has(field)) return;
  positive(report, field);
  if (action === 'DoNotSchedule') return;
  invalid(report, field, number(field), `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${action}`);
}
