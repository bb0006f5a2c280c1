import { escapeText } from '#html';
import { type Texts, textsFor } from '#i18n';
import { explain, type JudgedDocument, type ManifestDiagnostic, type Verdict } from '#manifests';
import type { Lang } from '#naming';
import { sentenceHtml } from '../sentence-html.ts';
import { adviceOn } from './advice-on.ts';
import { conceptMark } from './concept-links.ts';

/** A verdict as a page shows it. */
export interface ShownVerdict {
  /** What stands under the block, as HTML; `''` for nothing. */
  readonly footer: string;
  /** What stands under its lines, as HTML, by their numbers from 1. */
  readonly annotations: readonly (readonly [line: number, html: string])[];
}

/** Shows a verdict; `onPurpose` says that the block is meant to be wrong. */
export function showVerdict(verdict: Verdict | 'unchecked', lang: Lang, onPurpose = false): ShownVerdict {
  const texts = textsFor(lang).manifest;
  if (verdict === 'unchecked') return { footer: footer('unchecked', texts.unchecked), annotations: [] };
  const refused = verdict.diagnostics.filter(({ severity }) => severity === 'error');
  const annotations = refused.map((fault) => [fault.line, annotation(fault, lang, texts)] as const);
  if (refused.length > 0) {
    const words = onPurpose ? texts.refusedOnPurpose(verdict.kubernetes) : texts.refused(verdict.kubernetes);
    return { footer: footer('refused', words), annotations };
  }
  return { footer: acceptedFooter(verdict, texts), annotations };
}

function acceptedFooter({ kubernetes, documents }: Verdict, texts: Texts['manifest']): string {
  const valid = documents.filter(({ valid }) => valid === true);
  const unknown = documents.filter(({ is }) => is === 'unknown');
  return [
    ...(valid.length > 0 ? [footer('valid', texts.valid(kubernetes, named(valid)))] : []),
    ...(unknown.length > 0 ? [footer('unknown', texts.unknownKind(named(unknown)))] : []),
  ].join('');
}

/** The kinds of documents, each once: `DaemonSet, Service`; with the place that a fragment was taken to have. */
function named(documents: readonly JudgedDocument[]): string {
  const names = documents.map(({ kind = '', at = '' }) => (at === '' ? kind : `${kind} ${at}`));
  return [...new Set(names)].join(', ');
}

function footer(verdict: 'valid' | 'refused' | 'unknown' | 'unchecked', words: string): string {
  return `<div class="verdict ${verdict}">${escapeText(words)}</div>`;
}

/** The server speaks English. */
function annotation(fault: ManifestDiagnostic, lang: Lang, texts: Texts['manifest']): string {
  const advice = adviceOn(fault)?.[lang];
  const concept = explain(fault)?.concept;
  const said = `<span lang="en">${escapeText(fault.message)}</span>`;
  const means =
    advice === undefined
      ? ''
      : ` <span class="advice">${sentenceHtml(advice)}${concept === undefined ? '' : conceptMark(concept)}</span>`;
  return `<span class="annotation"><span class="unseen">${escapeText(texts.fault)} </span>${said}${means}</span>`;
}
