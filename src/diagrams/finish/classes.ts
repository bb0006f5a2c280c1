import { digestOf } from '#naming';
import { type Part, partsOf } from './part.ts';

/**
 * Gives every part a class for its style, and says what the classes mean: declarations by class. The same style has the same class
 * in every picture of a site, so that their rules are written once.
 */
export function giveClasses(whole: Part): Readonly<Record<string, string>> {
  const rules = new Map<string, string>();
  for (const { attributes, style } of partsOf(whole)) {
    if (style.size === 0) continue;
    const declarations = Array.from(style, ([property, value]) => `${property}:${value}`)
      .sort()
      .join(';');
    const name = classOf(declarations);
    rules.set(name, declarations);
    attributes.set('class', name);
  }
  return Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const names = new Map<string, string>();

function classOf(declarations: string): string {
  let name = names.get(declarations);
  if (name === undefined) {
    if (names.size > 10_000) names.clear();
    name = `d${BigInt(
      `0x${digestOf(declarations)
        .replaceAll(/[^\da-f]/gi, '')
        .slice(0, 12)}`,
    )
      .toString(36)
      .slice(-7)}`;
    names.set(declarations, name);
  }
  return name;
}
