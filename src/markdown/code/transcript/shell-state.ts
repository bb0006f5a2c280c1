/** Whether a command is at its end, after one or more of its lines. */
export interface ShellState {
  /** The quotation mark that is still open. */
  readonly quote: '' | "'" | '"';
  /** Words that end the here-documents begun, in their order. */
  readonly hereDocuments: readonly string[];
  /** The line ends with a backslash. */
  readonly continued: boolean;
}

export const AT_START: ShellState = { quote: '', hereDocuments: [], continued: false };

export function isOpen({ quote, hereDocuments, continued }: ShellState): boolean {
  return continued || quote !== '' || hereDocuments.length > 0;
}

/** A here-document's word: `<<EOF`, `<<-'EOF'`, but not the here-string `<<<`. */
const HERE_DOCUMENT = /<<-?[ \t]*(['"]?)([\w.-]+)\1/y;

/** Reads the next line of a command (POSIX, Shell Command Language 2.2 Quoting and 2.7.4 Here-Document). */
export function afterLine(state: ShellState, line: string): ShellState {
  const [ending, ...others] = state.hereDocuments;
  if (ending !== undefined) return line.trim() === ending ? { ...AT_START, hereDocuments: others } : state;

  let quote = state.quote;
  const hereDocuments: string[] = [];
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (character === '\\' && quote !== "'") {
      if (at === line.length - 1) return { quote, hereDocuments, continued: true };
      at++;
    } else if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === "'" || character === '"') {
      quote = character;
    } else if (character === '#' && (at === 0 || /\s/.test(line[at - 1] ?? ''))) {
      break;
    } else if (line.startsWith('<<<', at)) {
      at += 2;
    } else if (character === '<') {
      HERE_DOCUMENT.lastIndex = at;
      const found = HERE_DOCUMENT.exec(line);
      if (found?.[2] !== undefined) {
        hereDocuments.push(found[2]);
        at += found[0].length - 1;
      }
    }
  }
  return { quote, hereDocuments, continued: false };
}
