import { nonNegative } from '../checks.ts';
import { type Field, at, has, items, number, text } from '../field.ts';
import { type Report, invalid, required, tooLong, tooMany } from '../report.ts';

const MOST_RULES = 20;
const LONGEST_INDEXES = 65_536;

/** batch validateSuccessPolicy, of an indexed Job. */
export function successPolicy(report: Report, spec: Field): void {
  const rules = at(spec, 'successPolicy', 'rules');
  const count = items(rules).length;
  if (count === 0) required(report, rules, 'at least one rules must be specified when the successPolicy is specified');
  if (count > MOST_RULES) tooMany(report, rules, count, MOST_RULES);
  const completions = number(at(spec, 'completions'));
  for (const rule of items(rules)) successRule(report, rule, completions);
}

/** batch validateSuccessPolicyRule. */
function successRule(report: Report, rule: Field, completions: number): void {
  const wanted = at(rule, 'succeededCount');
  const indexes = at(rule, 'succeededIndexes');
  if (!has(wanted) && !has(indexes))
    required(report, rule, 'at least one of succeededCount or succeededIndexes must be specified');
  if (text(indexes).length > LONGEST_INDEXES) tooLong(report, indexes, LONGEST_INDEXES);
  const listed = has(indexes) ? countIndexes(text(indexes), completions) : 0;
  if (typeof listed === 'string') invalid(report, indexes, text(indexes), `error parsing succeededIndexes: ${listed}`);
  if (!has(wanted)) return;
  nonNegative(report, wanted);
  const least = number(wanted);
  if (least > completions) {
    invalid(
      report,
      wanted,
      least,
      `must be less than or equal to ${completions} (the number of specified completions)`,
    );
  }
  if (has(indexes) && typeof listed === 'number' && least > listed) {
    const what = 'the number of indexes in the specified succeededIndexes field';
    invalid(report, wanted, least, `must be less than or equal to ${listed} (${what})`);
  }
}

/** How many indexes a text such as `1,3-5` names; batch validateIndexesFormat. What is wrong, where something is. */
function countIndexes(list: string, completions: number): number | string {
  if (list === '') return 0;
  let last: number | undefined;
  let total = 0;
  for (const part of list.split(',')) {
    const ends = part.split('-');
    const bad = ends.find((end) => !/^[-+]?\d+$/.test(end));
    if (ends.length > 2)
      return `the fragment "${part}" violates the requirement that an index interval can have at most two parts separated by '-'`;
    if (bad !== undefined) return `cannot convert string to integer for index: "${bad}"`;
    const [first = 0, final = first] = ends.map(Number);
    if (first >= completions) return `too large index: "${ends[0] ?? ''}"`;
    if (last !== undefined && first <= last) return `non-increasing order, previous: ${last}, current: ${first}`;
    if (final >= completions) return `too large index: "${ends[1] ?? ''}"`;
    if (ends.length === 2 && final <= first) return `non-increasing order, previous: ${first}, current: ${final}`;
    last = final;
    total += final - first + 1;
  }
  return total;
}
