/** What the icon of a callout says. */
export interface CalloutIcon {
  readonly kind:
    | 'note'
    | 'info'
    | 'tip'
    | 'important'
    | 'warning'
    | 'danger'
    | 'question'
    | 'success'
    | 'failure'
    | 'bug'
    | 'quote'
    | 'example';
  /** How much of the text it takes. */
  readonly length: number;
  /** What stays of it: the emoji, where the kind does not say the same. */
  readonly kept: string;
}

const KINDS: Readonly<Record<string, CalloutIcon['kind']>> = {
  '💡': 'tip',
  '❗': 'important',
  '❕': 'important',
  '‼': 'important',
  '⚠': 'warning',
  '🚨': 'danger',
  '⛔': 'danger',
  '🚫': 'danger',
  '❓': 'question',
  '❔': 'question',
  '🤔': 'question',
  '✅': 'success',
  '✔': 'success',
  '❌': 'failure',
  '🐛': 'bug',
  '🐞': 'bug',
  '💬': 'quote',
  '📝': 'note',
  '🗒': 'note',
  '📌': 'note',
  ℹ: 'info',
};

/** Words in the names of Notion's own icons, which are not exported. */
const NAMES: readonly (readonly [RegExp, CalloutIcon['kind']])[] = [
  [/light-?bulb/i, 'tip'],
  [/warning|exclamation|alert/i, 'warning'],
  [/question|help/i, 'question'],
  [/info/i, 'info'],
  [/check/i, 'success'],
  [/bug/i, 'bug'],
];

const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3)(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*\s*/u;
const IMAGE = /^<img src="([^"]{0,300})"[^<>]{0,300}>\s*/;

/** The icon that a callout's text begins with; `undefined` where there is none. */
export function calloutIcon(text: string): CalloutIcon | undefined {
  const image = IMAGE.exec(text);
  if (image !== null) {
    const kind = NAMES.find(([name]) => name.test(image[1] ?? ''))?.[1] ?? 'note';
    return { kind, length: image[0].length, kept: '' };
  }
  const emoji = EMOJI.exec(text)?.[0];
  if (emoji === undefined) return undefined;
  const kind = KINDS[emoji.trim().replaceAll('\uFE0F', '')];
  return { kind: kind ?? 'note', length: emoji.length, kept: kind === undefined ? emoji.trim() : '' };
}
