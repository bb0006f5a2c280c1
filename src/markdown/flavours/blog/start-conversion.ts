import { diagnose } from '#diagnostics';
import type { RewriteScene, Rewriting } from '../rewrite.ts';
import type { Conversion, Findings } from './conversion.ts';
import { footnotesIn } from './footnotes.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { attributeOf, descendantsOf, type HtmlElement } from './tree/html-node.ts';
import type { Writer } from './writer.ts';

/** What is found while a text is converted, over all of its stretches. */
export interface Report extends Findings {
  readonly said: Set<string>;
  /** Furniture that was left out, and where the first of it stands. */
  readonly leftOut: Map<Furniture, number>;
}

export function emptyReport(): Report {
  return { changes: [], diagnostics: [], said: new Set(), leftOut: new Map() };
}

/** A conversion of what an element holds. */
export function startConversion(
  article: HtmlElement,
  html: string,
  { note, placeOf }: RewriteScene,
  writer: Writer,
  report: Report,
  address?: URL,
): Conversion {
  const footnotes = footnotesIn(article);
  const notes = new Set([...footnotes.values()].map(({ element }) => element));
  const links = descendantsOf(article).map((element) => attributeOf(element, 'href'));
  const wanted = new Set(links.flatMap((href) => (href.startsWith('#') ? [decodedId(href.slice(1))] : [])));
  return {
    html,
    lang: note.lang,
    writer,
    address,
    wanted,
    footnotes,
    changed: (what, at) => {
      if (!report.said.has(what)) report.changes.push({ kind: 'changed', what, place: placeOf(at) });
      report.said.add(what);
    },
    lost: (what, at, became) => {
      report.changes.push({ kind: 'lost', what, place: placeOf(at), ...(became !== undefined && { became }) });
    },
    report: (code, what, at) => {
      report.diagnostics.push(diagnose(code, placeOf(at), { what }));
      report.changes.push({ kind: 'lost', what, place: placeOf(at) });
    },
    isLeftOut: (element) => {
      if (notes.has(element)) return true;
      const kind = furnitureOf(element);
      // What makes up most of the text is no furniture, whatever it is called.
      if (kind === undefined || (kind !== 'script' && element.length * 2 > article.length)) return false;
      if (!report.leftOut.has(kind)) report.leftOut.set(kind, element.start);
      return true;
    },
  };
}

function decodedId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Puts together what became of a text. */
export function rewritingFrom(edits: Rewriting['edits'], report: Report, { placeOf }: RewriteScene): Rewriting {
  const parts = [...report.leftOut].sort(([, a], [, b]) => a - b);
  const first = parts[0]?.[1];
  return {
    edits,
    diagnostics:
      first === undefined
        ? report.diagnostics
        : [
            ...report.diagnostics,
            diagnose('page-parts-left-out', placeOf(first), { parts: parts.map(([part]) => part) }),
          ],
    changes: [
      ...report.changes,
      ...parts.map(([part, at]) => ({ kind: 'lost', what: part, place: placeOf(at) }) as const),
    ],
  };
}
