export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** Reads `fill: red; stroke: blue !important`, as it stands in a rule or in the attribute `style`. */
export function readDeclarations(text: string): Declaration[] {
  return pieces(text).flatMap((piece) => {
    const colon = piece.indexOf(':');
    const property = piece.slice(0, colon).trim().toLowerCase();
    const written = piece.slice(colon + 1).trim();
    const value = written.replace(/\s*!\s*important\s*$/i, '');
    if (colon < 0 || property === '' || value === '') return [];
    return [{ property, value, important: value !== written }];
  });
}

/** Splits at semicolons that stand in no parentheses or quotes. */
function pieces(text: string): string[] {
  return text.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\((?:[^()]|\([^()]*\))*\)|["'(])+/g) ?? [];
}
