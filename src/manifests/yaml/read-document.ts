import type { YamlNode } from './node.ts';
import { parseNodes } from './parse-nodes.ts';
import { type YamlFault, YamlProblem } from './yaml-fault.ts';

/** What one document holds; `root` is missing where it is empty or cannot be read. */
export interface YamlDocument {
  readonly root: YamlNode | undefined;
  readonly faults: readonly YamlFault[];
}

/**
 * Reads the document that stands in a text from `start` to `end`, with the values that kubectl would see. All offsets count
 * in the text. Never throws. The first complaint ends the reading; doubled keys do not.
 */
export function readDocument(text: string, start = 0, end = text.length): YamlDocument {
  const lines = text.slice(0, end).replaceAll(OTHER_BREAKS, '\n');
  try {
    CONTROL.lastIndex = start;
    const control = CONTROL.exec(lines);
    if (control !== null) throw new YamlProblem('yaml-control', control.index, 'control characters are not allowed');
    return parseNodes(lines, start);
  } catch (problem) {
    if (!(problem instanceof YamlProblem)) throw problem;
    return { root: undefined, faults: [orTemplate(lines, problem.fault)] };
  }
}

/** What go-yaml's reader does not let through is not printable. */
const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|(?<!^)\ufeff/g;

/** Line breaks of YAML 1.1 beside those of the scanner; each is one character. */
const OTHER_BREAKS = /\r(?!\n)|[\x85\u2028\u2029]/g;

/** What cannot be read in the line of a template is the template. */
function orTemplate(text: string, fault: YamlFault): YamlFault {
  const from = text.lastIndexOf('\n', fault.start - 1) + 1;
  const to = text.indexOf('\n', fault.start);
  const line = text.slice(from, to < 0 ? text.length : to);
  return /\{\{.*\}\}|\{\{-|\{%/.test(line) ? { ...fault, code: 'yaml-template' } : fault;
}
