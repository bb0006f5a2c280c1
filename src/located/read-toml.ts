import { TomlDate, TomlError, type TomlValue, parse } from 'smol-toml';
import { escapedText } from './escaped-text.ts';
import type { Located, LocatedEntry, LocatedFault, LocatedText } from './located.ts';

/**
 * Reads TOML that stands in a longer text at `offset`; offsets given back count in that text. Never throws. The parser keeps
 * no places, so only keys of the top level have their own; what lies in a value stands where the value begins.
 */
export function readToml(text: string, offset = 0): LocatedText {
  try {
    const places = keyPlaces(text, offset);
    const entries = Object.entries(parse(text)).map(([key, value]): LocatedEntry => {
      const { keyStart, valueStart } = places.get(key) ?? { keyStart: offset, valueStart: offset };
      return { key: escapedText(key), keyStart, value: locate(value, valueStart) };
    });
    return { root: { kind: 'map', entries, start: offset, end: offset + text.length }, faults: [] };
  } catch (error) {
    return { root: undefined, faults: [explain(error, text, offset)] };
  }
}

function locate(value: TomlValue, start: number): Located {
  const span = { start, end: start };
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => locate(item, start)), ...span };
  if (value instanceof TomlDate) return scalar(value.toISOString(), start);
  if (typeof value === 'bigint') return { kind: 'scalar', value: Number(value), text: String(value), ...span };
  if (typeof value === 'string') return scalar(escapedText(value), start);
  if (typeof value !== 'object') return { kind: 'scalar', value, text: String(value), ...span };
  const entries = Object.entries(value).map(([key, inner]) => ({
    ...{ key: escapedText(key), keyStart: start },
    value: locate(inner, start),
  }));
  return { kind: 'map', entries, ...span };
}

function scalar(text: string, start: number): Located {
  return { kind: 'scalar', value: text, text, start, end: start };
}

interface KeyPlace {
  readonly keyStart: number;
  readonly valueStart: number;
}

function keyPlaces(text: string, offset: number): Map<string, KeyPlace> {
  const places = new Map<string, KeyPlace>();
  for (const match of text.matchAll(/^(?<indent>[ \t]*)(?<key>"[^"\n]*"|'[^'\n]*'|[\w-]+)[ \t]*=[ \t]*/gm)) {
    const { indent = '', key = '' } = match.groups ?? {};
    const name = key.replaceAll(/^["']|["']$/g, '');
    if (places.has(name)) continue;
    const start = match.index + offset;
    places.set(name, { keyStart: start + indent.length, valueStart: start + match[0].length });
  }
  return places;
}

function explain(error: unknown, text: string, offset: number): LocatedFault {
  if (!(error instanceof TomlError)) return { start: offset, reason: invalid('') };
  const reason = /^Invalid TOML document: (.*)/.exec(error.message)?.[1] ?? '';
  const lineStart = text.split('\n', error.line - 1).reduce((length, line) => length + line.length + 1, 0);
  return { start: offset + Math.min(lineStart + error.column - 1, text.length), reason: invalid(` (${reason})`) };
}

function invalid(detail: string): LocatedFault['reason'] {
  return { ko: `TOML 문법에 맞지 않습니다${detail}.`, en: `This is not valid TOML${detail}.` };
}
