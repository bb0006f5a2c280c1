import { type ManifestDiagnostic, explain, hintText, judge } from '#manifests';
import type { Lang, PerLang } from '#naming';
import { type Reader, type Reading, type Spot, wrong } from './reader.ts';

/** A piece of YAML within a scenario, and how places in it are found in the scenario. */
interface Piece {
  readonly yaml: string;
  /** Offset in the scenario of a place in the piece; both count from 1. */
  readonly offsetOf: (line: number, column: number) => number;
}

/**
 * Manifests within a scenario: a text (`|`), one object, or a list of objects. They are judged as the API server would, and what
 * is wrong is noted at its place in the scenario.
 */
export const manifestText: Reader<string> = (reading, spot) => {
  const pieces = piecesOf(reading, spot);
  if (pieces === null) return null;
  for (const piece of pieces) judgePiece(reading, spot, piece);
  return pieces.map(({ yaml }) => yaml).join('---\n');
};

function piecesOf(reading: Reading, spot: Spot): readonly Piece[] | null {
  const { found } = spot;
  switch (found.kind) {
    case 'scalar': {
      if (found.text.trim() === '') return [];
      const block = blockOf(reading.text, found.start, found.end);
      if (block !== undefined) return [block];
      return wrong(reading, spot, { ko: '`|` 아래에 쓴 YAML', en: 'YAML below a `|`' });
    }
    case 'map':
      return [objectAt(reading.text, found.start, found.end)];
    case 'list':
      return found.items.map(({ start, end }) => objectAt(reading.text, start, end));
  }
}

/** The lines of a block text, without what indents all of them. */
function blockOf(text: string, start: number, end: number): Piece | undefined {
  if (text[start] !== '|') return undefined;
  const first = text.indexOf('\n', start) + 1;
  if (first === 0) return undefined;
  const lines = text.slice(first, end).split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  const starts: number[] = [];
  let at = first;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return {
    yaml: `${lines
      .map((line) => line.slice(indent))
      .join('\n')
      .trimEnd()}\n`,
    offsetOf: (line, column) => Math.min((starts[line - 1] ?? first) + indent + column - 1, Math.max(first, end - 1)),
  };
}

/** An object that stands in the scenario as such: its first line is moved to where it stands, so that all lines are indented alike. */
function objectAt(text: string, start: number, end: number): Piece {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const column = start - lineStart;
  return {
    yaml: `${' '.repeat(column)}${text.slice(start, end).trimEnd()}\n`,
    offsetOf: (line, place) => {
      let at = lineStart;
      for (let count = 1; count < line; count++) at = text.indexOf('\n', at) + 1;
      return Math.max(start, at + place - 1);
    },
  };
}

function judgePiece(reading: Reading, spot: Spot, { yaml, offsetOf }: Piece): void {
  const { documents, diagnostics } = judge(yaml);
  for (const diagnostic of diagnostics) {
    const { severity, code, message, path, line, column } = diagnostic;
    if (severity !== 'error') continue;
    reading.faults.push({
      code: `manifest-${code}`,
      // The server's own words, in which there is only English; what they mean is in the advice.
      message: { ko: message, en: message },
      advice: adviceOn(diagnostic),
      path: path === '' ? spot.path : `${spot.path}: ${path}`,
      start: offsetOf(line, column),
    });
  }
  for (const { is, line } of documents) {
    if (is !== 'other' && is !== 'fragment') continue;
    reading.faults.push({
      code: 'scenario-no-manifest',
      message: NO_MANIFEST,
      path: spot.path,
      start: offsetOf(line, 1),
    });
  }
}

const NO_MANIFEST: PerLang<string> = {
  ko: '완전한 매니페스트가 아닙니다. `apiVersion`과 `kind`가 있어야 합니다.',
  en: 'This is not a complete manifest: it needs `apiVersion` and `kind`.',
};

function adviceOn(diagnostic: ManifestDiagnostic): PerLang<string> | undefined {
  const told = explain(diagnostic)?.text;
  const { hint } = diagnostic;
  const said = (lang: Lang): string =>
    [told?.[lang], hint && hintText(hint, lang)].filter((one) => one !== undefined).join(' ');
  return told === undefined && hint === undefined ? undefined : { ko: said('ko'), en: said('en') };
}
