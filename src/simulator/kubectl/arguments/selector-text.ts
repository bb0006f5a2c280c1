import type { LabelSelector } from '../../objects/pod.ts';
import { CommandError } from '../session.ts';

/** A selector as it stands behind `-l`: `a=b,c!=d,e in (f,g),h,!i` (labels.Parse). */
export function parseSelector(text: string): LabelSelector {
  const matchExpressions = text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const set = /^([\w./-]+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(part);
      if (set !== null) {
        const values = (set[3] ?? '').split(',').map((value) => value.trim());
        return { key: set[1] ?? '', operator: set[2] === 'in' ? 'In' : 'NotIn', values };
      }
      const pair = /^([\w./-]+)\s*(==|=|!=)\s*([\w.-]*)$/.exec(part);
      if (pair !== null)
        return { key: pair[1] ?? '', operator: pair[2] === '!=' ? 'NotIn' : 'In', values: [pair[3] ?? ''] };
      const bare = /^(!?)([\w./-]+)$/.exec(part);
      if (bare === null)
        throw new CommandError(`error: unable to parse requirement: found '${part}', expected: identifier`);
      return { key: bare[2] ?? '', operator: bare[1] === '!' ? 'DoesNotExist' : 'Exists' };
    });
  return { matchExpressions };
}
