import { createRequire } from 'node:module';
import { diagnose } from '#diagnostics';
import { escapeHtml } from '#html';
import { nameFinder } from '#nearest';
import { withoutInsertions } from '../markers.ts';
import { once } from '../once.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import { diagramBlock } from './diagrams/diagram-block.ts';
import { FENCE_WORDS, parseFence } from './fence.ts';
import { LANGUAGE_NAMES } from './languages.ts';
import { placeOfMade } from './made-block.ts';
import type { Performance } from './scenarios/performance.ts';
import type * as Scenarios from './scenarios/note-scenarios.ts';
import { judging, noteBlock, placedIn } from './note-block.ts';
import { placesInBlock } from './places-in-block.ts';
import { LONGEST_LINE } from './patience.ts';
import { isDiagram, MOST_CODE, type RenderedBlock } from './render-block.ts';

/** What runs scenarios comes with the first. */
const scenarios = once(() => createRequire(import.meta.url)('./scenarios/note-scenarios.ts') as typeof Scenarios);

const findLanguageName = nameFinder(LANGUAGE_NAMES);
const findFenceWord = nameFinder(FENCE_WORDS);

/**
 * Turns every block of code into finished HTML: highlighted code, the transcript of a terminal, or the outline of a tree
 * (`render-block.ts`); diagrams into slots, since drawing takes long. Unknown languages and words on the fence are reported.
 */
export const codeBlocks: TransformFactory = (context) => {
  const manifests: Scenarios.NoteManifest[] = [];
  const played = once(() => scenarios().noteScenarios(context, manifests));
  return {
    name: 'code-blocks',
    mdast: {
      name: 'code-blocks',
      code(node, tree) {
        const made = placeOfMade(node.meta ?? '');
        const code = withoutInsertions(node.value);
        const start = made ?? node.position?.start.offset ?? 0;
        const meta = made === undefined ? withoutInsertions(node.meta ?? '') : '';
        const lang = withoutInsertions(node.lang ?? '');
        const fence = parseFence(lang, meta);
        if (isDiagram(fence)) {
          report({ unknownWords: fence.unknown, tooLong: false }, start, context);
          tree.replaceNode(node, {
            type: 'verbatim',
            value: context.verbatim(diagramBlock(code, fence, start, context)),
          });
          return;
        }
        const placeOf = () => placesInBlock(code, start, context);
        if (fence.language.toLowerCase() === 'simulator') {
          report({ unknownWords: fence.unknown, tooLong: false }, start, context);
          const place = made === undefined ? placeOf() : () => context.placeOf(made);
          const { html } = played().draw({ code, fence, placeOf: place });
          tree.replaceNode(node, { type: 'verbatim', value: context.verbatim(html) });
          return;
        }
        const performance =
          fence.scenario === undefined ? undefined : played().check({ code, fence, placeOf: placeOf() });
        const { block, judged } = noteBlock({ lang, meta, code }, start, context);
        if (node.position !== undefined) report(block, start, context);
        if (judged !== undefined) for (const fault of placedIn(judged, code, start, context)) context.report(fault);
        if (judged?.isObject === true) manifests.push({ title: fence.title, code });
        const drawn = marksConcepts(block.html) ? judging().linkConcepts(block.html, context) : block.html;
        const shown = performance === undefined ? drawn : withPerformance(drawn, performance);
        const { cluster } = judged ?? {};
        const html = cluster === undefined ? shown : withSlot(shown, context.slot({ kind: 'lab', ...cluster }));
        tree.replaceNode(node, { type: 'verbatim', value: context.verbatim(html) });
      },
    },
  };
};

/** For the script of the browser: what it runs in a simulator. */
function withPerformance(html: string, performance: Performance): string {
  return html.replace('<figure ', () => `<figure data-play="${escapeHtml(JSON.stringify(performance))}" `);
}

/** Whether there is anything for `linkConcepts` to do; to load it takes a while. Code itself is escaped. */
function marksConcepts(html: string): boolean {
  return html.includes('<span data-concept="');
}

const END = '</figure>';

/** Below the verdict. */
function withSlot(html: string, slot: string): string {
  return html.endsWith(END) ? `${html.slice(0, -END.length)}${slot}${END}` : html;
}

function report(
  { unknownLanguage, unknownWords, tooLong }: Omit<RenderedBlock, 'html'>,
  start: number,
  context: DraftContext,
): void {
  const placeOf = (word: string) => {
    const opening = context.slice(start, start + LONGEST_OPENING).split('\n', 1)[0] ?? '';
    return context.placeOf(start + Math.max(0, opening.indexOf(word)));
  };
  if (unknownLanguage !== undefined) {
    const args = { name: unknownLanguage, candidates: findLanguageName(unknownLanguage) };
    context.report(diagnose('code-language-unknown', placeOf(unknownLanguage), args));
  }
  for (const word of unknownWords) {
    const args = { word, candidates: findFenceWord(word.split(/[=:{]/)[0] ?? word) };
    context.report(diagnose('code-word-unknown', placeOf(word), args));
  }
  if (tooLong)
    context.report(diagnose('code-too-long', context.placeOf(start), { block: MOST_CODE, line: LONGEST_LINE }));
}

const LONGEST_OPENING = 2000;
