import type { Diagnostic } from '#diagnostics';
import { escapeText } from '#html';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';
import { renderBlock } from '../render-block.ts';
import { sentenceHtml } from '../sentence-html.ts';

/** A diagram that cannot be drawn. */
export interface FaultyDiagram {
  readonly source: string;
  readonly title?: string;
  /** The language that its faults are told in. */
  readonly lang: Lang;
  /** Why; lines are those of the source. */
  readonly faults: readonly Diagnostic[];
}

/** The source of a diagram in place of its picture, with the faults under their lines. Safe HTML. */
export function faultyDiagramHtml({ source, title, lang, faults }: FaultyDiagram): string {
  const texts = textsFor(lang);
  const annotations = faults.map(({ line, message, hint }) => {
    const advice = hint === undefined ? '' : ` <span class="advice">${sentenceHtml(hint[lang])}</span>`;
    const said = `<span class="unseen">${escapeText(texts.manifest.fault)} </span>${sentenceHtml(message[lang])}`;
    return [line, `<span class="annotation">${said}${advice}</span>`] as const;
  });
  const footer = `<div class="verdict refused">${escapeText(texts.diagram.notDrawn)}</div>`;
  const quote = title?.includes('"') === true ? "'" : '"';
  const meta = title === undefined ? '' : `title=${quote}${title}${quote}`;
  return renderBlock({ lang: 'mermaid', meta, code: source }, { footer, annotations }).html;
}
