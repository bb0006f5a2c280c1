import {
  type Cursor,
  ahead,
  columnOf,
  isBlank,
  isBreak,
  passBlanks,
  passBreak,
  passComment,
  passTo,
} from './cursor.ts';
import { strayTab } from './gap.ts';
import type { Scanned } from './scanned.ts';
import { YamlProblem } from './yaml-fault.ts';

/** Reads a block scalar, `|` or `>`, whose lines stand deeper than `outer`. */
export function scanBlock(cursor: Cursor, outer: number): Scanned {
  const start = cursor.at;
  const literal = ahead(cursor) === '|';
  cursor.at++;
  const head = passTo(cursor, /$|[^-+\d]/g);
  const [, before = '', digit = '', behind = ''] = /^([-+]?)(\d?)([-+]?)$/.exec(head) ?? [head, head, '', head];
  if (digit === '0') throw new YamlProblem('yaml-syntax', start, 'found an indentation indicator equal to 0');
  passBlanks(cursor);
  passComment(cursor);
  if ((before !== '' && behind !== '') || !(isBreak(ahead(cursor)) || ahead(cursor) === ''))
    throw new YamlProblem('yaml-syntax', start, 'did not find expected comment or line break');
  passBreak(cursor);

  let end = cursor.at;
  let indent = digit === '' ? 0 : Math.max(outer, 0) + Number(digit);
  const passBreaks = (): string => {
    let breaks = '';
    let deepest = 0;
    for (;;) {
      while ((indent === 0 || columnOf(cursor) < indent) && ahead(cursor) === ' ') cursor.at++;
      deepest = Math.max(deepest, columnOf(cursor));
      if ((indent === 0 || columnOf(cursor) < indent) && ahead(cursor) === '\t')
        throw strayTab(cursor.at, 'where an indentation space is expected');
      if (!isBreak(ahead(cursor))) break;
      breaks += passBreak(cursor);
    }
    if (indent === 0) indent = Math.max(deepest, outer + 1, 1);
    return breaks;
  };

  let value = '';
  let lineEnd = '';
  let isAfterBlank = false;
  let breaks = passBreaks();
  while (columnOf(cursor) === indent && ahead(cursor) !== '') {
    const isBeforeBlank = isBlank(ahead(cursor));
    if (literal || lineEnd === '' || isAfterBlank || isBeforeBlank) value += lineEnd;
    else if (breaks === '') value += ' ';
    value += breaks + passTo(cursor, /$|[\r\n]/g);
    end = cursor.at;
    isAfterBlank = isBeforeBlank;
    lineEnd = passBreak(cursor);
    breaks = passBreaks();
  }
  const chomping = before + behind;
  return { value: value + (chomping === '-' ? '' : lineEnd) + (chomping === '+' ? breaks : ''), end };
}
