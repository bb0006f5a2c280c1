import { parse } from 'yaml';
import { nearestNames } from '#nearest';
import { SECURE } from '../mermaid/configuration.ts';
import { LAYOUTS } from './diagram-types.ts';
import type { PreparedSource } from '../source/prepared-source.ts';
import type { Reporter } from './reporter.ts';

/** Reports settings that a diagram must not change, which are ignored where they would show, and layouts that do not exist. */
export function checkSettings({ frontmatter, directives }: PreparedSource, { report }: Reporter): void {
  for (const { text, line } of [frontmatter, ...directives]) {
    const names = text === frontmatter.text ? namesInYaml(text) : namesInDirective(text);
    for (const name of names) {
      const at = placeOf(name, text);
      if (SECURE.has(name) && !UNSEEN.has(name)) report('diagram-setting-ignored', line + at.line, at.column, { name });
    }
    const layout = layoutIn(text);
    if (layout === undefined || LAYOUTS.some((known) => known === layout)) continue;
    const at = placeOf(layout, text);
    const near = nearestNames(layout, LAYOUTS);
    const candidates = near.length > 0 ? near : LAYOUTS.slice(0, 4);
    report('diagram-layout-unknown', line + at.line, at.column, { name: layout, candidates });
  }
}

/** Settings that change nothing that anyone would see here. */
const UNSEEN: ReadonlySet<string> = new Set([
  'logLevel',
  'startOnLoad',
  'htmlLabels',
  'deterministicIds',
  'deterministicIDSeed',
  'useMaxWidth',
  'arrowMarkerAbsolute',
]);

/** Names of all settings, however deep. YAML that cannot be read is left to Mermaid, which says why. */
function namesInYaml(text: string): Set<string> {
  try {
    return namesIn(parse(text) as unknown);
  } catch {
    return new Set();
  }
}

function namesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]));
}

/** A directive is JSON in any quotes, or none: whatever stands before a colon is a name. */
function namesInDirective(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/([\w-]+)["']?\s*:/g), ([, name = '']) => name));
}

function layoutIn(text: string): string | undefined {
  return /(?:^|[\s{,])["']?layout["']?\s*:\s*["']?([\w.-]+)/.exec(text)?.[1];
}

function placeOf(name: string, text: string): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.indexOf(name))).split('\n');
  return { line: before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
