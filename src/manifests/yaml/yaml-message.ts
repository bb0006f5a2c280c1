import type { Hint } from '../fault.ts';
import type { YamlCode, YamlFault } from './yaml-fault.ts';

/** What kubectl says of a fault in YAML, which it found in that line. */
export function yamlMessage({ code, problem }: YamlFault, line: number): string {
  if (NOT_OF_YAML.test(problem)) return problem;
  return WITHOUT_LINE.has(code) ? `yaml: ${problem}` : `yaml: line ${line}: ${problem}`;
}

/** Said when the YAML has been read and JSON is made of it. */
const NOT_OF_YAML = /^(?:json:|unsupported map key)/;

const WITHOUT_LINE: ReadonlySet<YamlCode> = new Set(['yaml-control', 'yaml-key-not-scalar', 'yaml-merge', 'yaml-tag']);

/** What to do about it. */
export function yamlHint({ code, problem }: YamlFault): Hint | undefined {
  if (code === 'yaml-template' || (code === 'yaml-key-not-scalar' && problem.includes('interface')))
    return { code: 'render-template', values: [] };
  if (code === 'yaml-unclosed-flow') return { code: 'close-it', values: [problem.endsWith("]'") ? ']' : '}'] };
  const hint = HINTS[code];
  return hint === undefined ? undefined : { code: hint, values: [] };
}

const HINTS: Readonly<Partial<Record<YamlCode, Hint['code']>>> = {
  'yaml-tab': 'use-spaces',
  'yaml-unclosed-quote': 'close-it',
  'yaml-colon': 'quote-value',
  'yaml-character': 'quote-value',
  'yaml-after-value': 'quote-value',
  'yaml-escape': 'quote-value',
  'yaml-number': 'quote-value',
  'yaml-unknown-anchor': 'quote-value',
  'yaml-indent': 'restore-indentation',
  'yaml-missing-colon': 'add-space',
  'yaml-dash': 'add-space',
  'yaml-duplicate-key': 'remove-one',
};
