import { oneOfIfAny, qualifiedAt } from '../checks.ts';
import { type Field, at, has, items, text } from '../field.ts';
import { labelValue } from '../names.ts';
import { type Report, invalid, notSupported } from '../report.ts';

/** Effects of taints, in the order that the server prints. */
export const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** core ValidateTolerations. */
export function tolerations(report: Report, list: Field): void {
  for (const toleration of items(list)) {
    const operator = at(toleration, 'operator');
    const effect = at(toleration, 'effect');
    const key = text(at(toleration, 'key'));
    const value = text(at(toleration, 'value'));
    if (key !== '') qualifiedAt(report, at(toleration, 'key'), key);
    else if (text(operator) !== 'Exists') {
      invalid(
        report,
        operator,
        text(operator),
        'operator must be Exists when `key` is empty, which means "match all values and all keys"',
      );
    }
    if (has(at(toleration, 'tolerationSeconds')) && text(effect) !== 'NoExecute') {
      invalid(report, effect, text(effect), "effect must be 'NoExecute' when `tolerationSeconds` is set");
    }
    if (text(operator) === 'Equal' || text(operator) === '') {
      const faults = labelValue(value);
      if (faults.length > 0) invalid(report, operator, value, faults.join(';'));
    } else if (text(operator) === 'Exists') {
      if (value !== '') invalid(report, operator, value, "value must be empty when `operator` is 'Exists'");
    } else notSupported(report, operator, text(operator), ['Equal', 'Exists']);
    if (text(effect) !== '') oneOfIfAny(report, effect, EFFECTS);
  }
}
