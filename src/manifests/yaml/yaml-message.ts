import type { Hint } from '../fault.ts';
import type { YamlCode, YamlFault } from './yaml-fault.ts';

/** What kubectl says of a fault in YAML, as far as go-yaml has words for it. */
export function yamlMessage({ code, detail = '' }: YamlFault, line: number): string {
  if (code === 'yaml-control') return 'yaml: control characters are not allowed';
  if (code === 'yaml-merge') return 'yaml: map merge requires map or sequence of maps as the value';
  if (code === 'yaml-key-not-scalar')
    return `yaml: invalid map key: ${detail === 'template' ? 'map[interface {}]interface {}' : 'not a scalar'}`;
  return `yaml: line ${line}: ${WORDS[code](detail)}`;
}

const WORDS: Readonly<
  Record<Exclude<YamlCode, 'yaml-control' | 'yaml-key-not-scalar' | 'yaml-merge'>, (detail: string) => string>
> = {
  'yaml-tab': () => 'found a tab character that violates indentation',
  'yaml-unclosed-quote': () => 'found unexpected end of stream',
  'yaml-unclosed-flow': (open) => `did not find expected ',' or '${open === '[' ? ']' : '}'}'`,
  'yaml-colon': () => 'mapping values are not allowed in this context',
  'yaml-dash': () => "did not find expected '-' indicator",
  'yaml-character': () => 'found character that cannot start any token',
  'yaml-indent': () => 'did not find expected key',
  'yaml-missing-colon': () => "could not find expected ':'",
  'yaml-escape': () => 'found unknown escape character',
  'yaml-unknown-anchor': (name) => `unknown anchor '${name}' referenced`,
  'yaml-duplicate-key': (name) => `key ${JSON.stringify(name)} already set in map`,
  'yaml-template': () => 'did not find expected key',
  'yaml-after-value': () => 'did not find expected key',
  'yaml-too-deep': () => 'document contains excessive aliasing or nesting',
  'yaml-syntax': () => 'did not find expected node content',
};

/** What to do about it. */
export function yamlHint({ code, detail = '' }: YamlFault): Hint | undefined {
  if (code === 'yaml-template' || (code === 'yaml-key-not-scalar' && detail === 'template'))
    return { code: 'render-template', values: [] };
  if (code === 'yaml-unclosed-flow') return { code: 'close-it', values: [detail === '[' ? ']' : '}'] };
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
  'yaml-indent': 'restore-indentation',
  'yaml-missing-colon': 'add-space',
  'yaml-dash': 'add-space',
  'yaml-duplicate-key': 'remove-one',
};
