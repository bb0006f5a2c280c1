import { findKind } from '../schema/kinds.ts';
import type { Shape } from '../schema/shape.ts';
import { shapeOf } from '../schema/types.ts';
import { type Level, homeFor, openLevel } from './levels.ts';
import { type WrittenLine, readLine } from './written-line.ts';

/** A manifest with its indentation put back. */
export interface Restored {
  readonly text: string;
  /** How many spaces each line got in front, beyond those it had. */
  readonly added: readonly number[];
  /** Lines (from 1) whose place was not the only one possible. */
  readonly guessed: readonly number[];
}

/**
 * Puts back the indentation of a manifest whose lines all begin at the margin: each line goes to the innermost place that
 * has a field of its name and does not have it yet. Lines stay where they are, one for one. `undefined` where a line has no
 * place, where the kind is not known, or where blocks of text make it impossible to tell.
 */
export function restoreIndentation(text: string): Restored | undefined {
  const lines = text.split('\n').map(readLine);
  const shape = kindOf(lines);
  if (shape === undefined || lines.some(({ value }) => /^[|>]/.test(value))) return undefined;
  const levels: Level[] = [openLevel(shape, 0)];
  const out: string[] = [];
  const added: number[] = [];
  const guessed: number[] = [];
  for (const [index, line] of lines.entries()) {
    const indent = placeLine(line, levels, () => guessed.push(index + 1));
    if (indent === undefined) return undefined;
    out.push(line.content === '' ? '' : ' '.repeat(indent) + line.content);
    added.push(line.content === '' ? 0 : indent - line.indent);
  }
  return { text: out.join('\n'), added, guessed };
}

function kindOf(lines: readonly WrittenLine[]): Shape | undefined {
  const valueOf = (name: string): string => lines.find(({ key }) => key === name)?.value ?? '';
  const kind = findKind(valueOf('apiVersion'), valueOf('kind'));
  return kind && shapeOf(kind);
}

/** Finds the level of a line, closes those inside of it, opens what the line opens; the spaces in front of the line. */
function placeLine(line: WrittenLine, levels: Level[], onGuess: () => void): number | undefined {
  if (line.key === undefined && !line.dash)
    return line.content === '' || line.content.startsWith('#') ? (levels.at(-1)?.indent ?? 0) : undefined;
  const home = homeFor(line, levels);
  if (home === undefined) return undefined;
  if (home.isGuess) onGuess();
  levels.length = home.depth + 1;
  const level = levels[home.depth];
  if (level === undefined) return undefined;
  if (!line.dash) return takeKey(line, level, levels);
  level.entries++;
  const item = level.shape.kind === 'list' ? level.shape.items : undefined;
  if (item === undefined || line.key === undefined) return level.indent;
  const inside = openLevel(item, level.indent + 2);
  levels.push(inside);
  takeKey(line, inside, levels);
  return level.indent;
}

/** Notes that a level has a key, and opens the level below where the key has no value of its own. */
function takeKey({ key = '', value }: WrittenLine, level: Level, levels: Level[]): number {
  level.entries++;
  level.used.add(key);
  const { shape } = level;
  const below = shape.kind === 'object' ? shape.fields.get(key) : shape.kind === 'map' ? shape.values : undefined;
  if (value === '' && below !== undefined && below.kind !== 'scalar') levels.push(openLevel(below, level.indent + 2));
  return level.indent;
}
