import type { PreparedSource } from '../source/prepared-source.ts';
import type { Reporter } from './reporter.ts';

/** What Mermaid takes in a browser and what would print literally, or not at all, in a picture that is only drawn. */
const MARKUP: readonly { readonly pattern: RegExp; readonly instead?: string }[] = [
  { pattern: /<\/?(?:b|strong)>/gi, instead: '**…**' },
  { pattern: /<\/?(?:i|em)>/gi, instead: '*…*' },
  { pattern: /<(?!br\b)[a-z][a-z0-9]*(?:\s+[^<>]*|\/)?>/gi },
  { pattern: /\bfa[bklrs]?:fa-[\w-]+/g },
  { pattern: /@\{[^}]*\b(?:img|icon)\s*:\s*["'][^"']*["'][^}]*\}/g },
];
/** Types in which `<…>` is part of the grammar. */
const WITH_ANGLES = /^\s*(?:classDiagram|stateDiagram|railroad|block|erDiagram)/;

/** Reports markup that is left out of the picture: once each, where it first stands. */
export function checkMarkup({ body }: PreparedSource, { report }: Reporter): void {
  const type = body[0]?.text ?? '';
  const reported = new Set<string>();
  for (const { text, line } of body) {
    for (const { pattern, instead } of MARKUP) {
      if (pattern.source.startsWith('<') && WITH_ANGLES.test(type)) continue;
      for (const { 0: markup, index } of text.matchAll(pattern)) {
        if (reported.has(markup) || (instead === undefined && MARKUP_WITH_OTHER.test(markup))) continue;
        reported.add(markup);
        report('diagram-markup-ignored', line, index + 1, { markup, ...(instead === undefined ? {} : { instead }) });
      }
    }
  }
}

/** Tags that another pattern reports with what to write instead. */
const MARKUP_WITH_OTHER = /^<\/?(?:b|strong|i|em)>$/i;
