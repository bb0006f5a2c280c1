import { createRequire } from 'node:module';
import { diagnose } from '#diagnostics';
import { escapeHtml } from '#html';
import { nameFinder } from '#nearest';
import { withoutInsertions } from '../markers.ts';
import { once } from '../once.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import { diagramBlock } from './diagrams/diagram-block.ts';
import { type Fence, FENCE_WORDS, parseFence } from './fence.ts';
import { LANGUAGE_NAMES } from './languages.ts';
import { placeOfMade } from './made-block.ts';
import type * as Judging from './manifests/judge-block.ts';
import type { Performance } from './scenarios/performance.ts';
import type * as Scenarios from './scenarios/note-scenarios.ts';
import { placesInBlock } from './places-in-block.ts';
import { surroundingsOf } from './manifests/surroundings-of.ts';
import { LONGEST_LINE } from './patience.ts';
import { isDiagram, mayHoldManifest, MOST_CODE, type RenderedBlock, renderFenced } from './render-block.ts';

/** What judges manifests comes with the first: a tenth of a second, which many notes need not spend. */
const judging = once(() => createRequire(import.meta.url)('./manifests/judge-block.ts') as typeof Judging);

/** What runs scenarios comes with the first, likewise. */
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
        const fence = parseFence(withoutInsertions(node.lang ?? ''), meta);
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
        const judged = judgementOf(code, fence, start, context);
        const block = renderFenced(code, fence, judged?.shown);
        if (node.position !== undefined) report(block, start, context);
        for (const fault of judged?.faults ?? []) context.report(fault);
        if (judged?.isObject === true) manifests.push({ title: fence.title, code });
        const drawn = judged === undefined ? block.html : judging().linkConcepts(block.html, context);
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

/** Below the verdict. */
function withSlot(html: string, slot: string): string {
  return html.replace(/<\/figure>$/, () => `${slot}</figure>`);
}

function judgementOf(
  code: string,
  fence: Fence,
  start: number,
  context: DraftContext,
): Judging.JudgedBlock | undefined {
  if (!mayHoldManifest(code, fence)) return undefined;
  const placeOf = placesInBlock(code, start, context);
  return judging().judgeBlock({
    code,
    fence,
    lang: context.lang,
    placeOf,
    surroundings: () => surroundingsOf(start, context),
  });
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
