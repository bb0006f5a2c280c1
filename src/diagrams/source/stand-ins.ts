import { ENTITIES } from './entities.ts';

/** Characters of a private plane that stand for those of ASCII which Mermaid would take for its own, or lose. */
const FIRST = 0x10_f000;
const STAND_IN = /[\u{10F000}-\u{10F07F}]/gu;

/** `#quot;` and `#9829;`, as Mermaid writes entities. */
const ENTITY = /#(?:(\d+)|([a-z]+\d*));/gi;
/** Where what looks like one may be a colour. */
const STYLING = /^\s*(?:style|linkStyle|classDef)\b/;
/** A `>` in a label would be lost where labels are not HTML. */
const LOSES_ANGLES = /^\s*(?:flowchart|graph|swimlane|block|stateDiagram|classDiagram|requirement|erDiagram)/;
/** Takes ASCII only. */
const ASCII = /^\s*sankey/;

/** Writes for Mermaid what the author means by a character, not what a grammar would. Lines stay lines. */
export function withStandIns(text: string): string {
  if (ASCII.test(text)) return text;
  const lines = text.split('\n').map((line) => (STYLING.test(line) ? line : line.replaceAll(ENTITY, characterOf)));
  const whole = lines.join('\n');
  return LOSES_ANGLES.test(text) ? whole.replaceAll(/"[^"]*"/g, keepAngles) : whole;
}

/** A text as it is to be read. */
export function withoutStandIns(text: string): string {
  return text.replaceAll(STAND_IN, (standIn) => String.fromCharCode((standIn.codePointAt(0) ?? FIRST) - FIRST));
}

function characterOf(entity: string, code?: string, name?: string): string {
  const character = code === undefined ? ENTITIES[name ?? ''] : characterWith(Number(code));
  if (character === undefined) return entity;
  return /^[\p{L}\p{N}]$/u.test(character) ? character : standIn(character);
}

function characterWith(code: number): string | undefined {
  const isCharacter = code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function standIn(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? String.fromCodePoint(FIRST + code) : character;
}

/** Quoted text in which every `>` that ends no tag is a stand-in. */
function keepAngles(quoted: string): string {
  return quoted.replaceAll(/<\/?[a-z][^<>]*>|>/gi, (found) => (found === '>' ? standIn(found) : found));
}
