/** A piece of XML. `open`, `empty` and `close` are tags and have a name. */
export interface XmlToken {
  readonly kind: 'open' | 'empty' | 'close' | 'comment' | 'instruction' | 'doctype' | 'text';
  readonly name: string;
  readonly text: string;
}

const CLOSINGS = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'text'],
  ['<?', '?>', 'instruction'],
] as const;
const TAG = /<(?<close>\/?)(?<name>[^\s/>]+)(?:[^"'>]|"[^"]*"|'[^']*')*?(?<empty>\/?)>/y;

/** Cuts XML into pieces that together are the text again. Forgiving, and linear in the text. */
export function* xmlTokens(text: string): Generator<XmlToken> {
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    yield token;
    at += token.text.length;
  }
}

function tokenAt(text: string, at: number): XmlToken {
  const rest = (end: number): string => text.slice(at, end === -1 ? text.length : end);
  if (text[at] !== '<') return { kind: 'text', name: '', text: rest(text.indexOf('<', at)) };
  for (const [open, close, kind] of CLOSINGS) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    return { kind, name: '', text: rest(end === -1 ? -1 : end + close.length) };
  }
  if (text.startsWith('<!', at)) return { kind: 'doctype', name: '', text: rest(doctypeEnd(text, at)) };
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  // A lone `<`, which no reader of XML would take.
  if (match === null) return { kind: 'text', name: '', text: '<' };
  const { close, name = '', empty } = match.groups ?? {};
  return { kind: close === '/' ? 'close' : empty === '/' ? 'empty' : 'open', name, text: match[0] };
}

/** A document type may hold declarations in brackets. */
function doctypeEnd(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const sign = text[end];
    if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    else if (sign === '>' && depth <= 0) return end + 1;
  }
  return text.length;
}
