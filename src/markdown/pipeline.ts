import type { FindWords } from '#concepts';
import { completeDraft, type Drafted } from './complete-draft.ts';
import { type PreparedNote, workbench } from './context.ts';
import { ANCHOR, type Heading, SLOT_CLOSE, SLOT_OPEN } from './draft.ts';
import { VERBATIM_CLOSE, VERBATIM_OPEN, withoutInsertions } from './markers.ts';
import { numberSlots } from './number-slots.ts';
import type { ScenarioShelf } from './scenario-shelf.ts';
import type { Compile, CompilePlugins, KeptBlocks, TransformFactory, Transforms } from './transform.ts';

/** What a pipeline is put together from. */
export interface PipelineParts {
  readonly transforms: Transforms;
  readonly compile: Compile;
  /** Finds the words of the glossary, where there is one. */
  readonly findWords?: FindWords | undefined;
  readonly scenarios?: ScenarioShelf | undefined;
  /** Blocks of code that were made before. */
  readonly keptBlocks?: KeptBlocks | undefined;
}

/**
 * Runs the transforms over a note's prepared text and gathers what they leave into a draft.
 *
 * The markup that styles and scripts rely on, beside that of CommonMark, GFM and the folders `code`, `math` and `html`:
 *
 * - `aside.callout[data-callout]` (folding: `details.callout`) with `.callout-title` (`p` or `summary`). `data-callout` is one
 *   of `CALLOUT_KINDS` (`#i18n`).
 * - `div.tabs` of `div.tab[role=group]`, each beginning with `p.tab-label`.
 * - `div.table-wrap[tabindex]` around every `table`, to scroll in.
 * - `li.task-list-item[data-task]`: `open`, `done`, `half-done`, `cancelled`, `deferred`, `scheduled`, `important`,
 *   `question`, `starred`; its box is an `input[type=checkbox]`.
 * - `a.heading-anchor`, empty, at the end of every heading.
 * - `section.footnotes` with an `h2.sr-only`; `a.footnote-ref`, `a.footnote-back`.
 * - `mark`; `a.tag` and `a.term` (written by the garden).
 */
export function runPipeline(note: PreparedNote, { transforms, compile, ...site }: PipelineParts): Drafted {
  const bench = workbench(note, site);
  const { context } = bench;
  const made = (factories: readonly TransformFactory[]) => factories.map((factory) => factory(context));
  const [shaping, reading, drawing] = [made(transforms.shaping), made(transforms.reading), made(transforms.drawing)];
  const plugins: CompilePlugins = {
    shaping: shaping.flatMap(({ mdast }) => mdast ?? []),
    readers: reading.flatMap(({ reader }) => reader ?? []),
    drawing: drawing.flatMap(({ mdast }) => mdast ?? []),
    walks: [
      ...shaping.flatMap(({ elements }) => (elements === undefined ? [] : [[elements]])),
      reading.flatMap(({ elements }) => elements ?? []),
    ],
  };
  const { html, runsCode } = compile(context.text, plugins, context);
  const filledHtml = withUniqueIds(withoutInsertions(filled(html, bench.verbatim)), context.findings.headings).trim();
  return completeDraft({
    ...numberSlots(filledHtml, bench.slots),
    ...context.findings,
    length: {
      ...context.findings.length,
      images: bench.slots.filter(({ kind }) => kind === 'image' || kind === 'diagram').length,
    },
    runsCode,
    diagnostics: bench.diagnostics,
  });
}

/** Puts slots in the place of the links' opening tags, which were elements as long as there was a tree, and finished HTML. */
function filled(html: string, verbatim: readonly string[]): string {
  return html.replace(LINK, '$1').replace(VERBATIM, (_, index: string) => verbatim[Number(index)] ?? '');
}

/**
 * Takes away the ids that stand in the HTML twice: an author may write one that is there, or that a heading gets, which keeps
 * it. (`ANCHOR` stands in front of ids and local references only.)
 */
function withUniqueIds(html: string, headings: readonly Heading[]): string {
  const ofHeadings = new Set(headings.map(({ id }) => id));
  const seen = new Set<string>();
  return html.replace(ID, (attribute, heading: string | undefined, id: string) => {
    if (seen.has(id) || (heading === undefined && ofHeadings.has(id))) return heading ?? '';
    seen.add(id);
    return attribute;
  });
}

const ID = new RegExp(`(<h[2-6]\\b[^<>]*)? id="${ANCHOR}([^"]*)"`, 'g');

const LINK = new RegExp(`<a href="(${SLOT_OPEN}\\d+${SLOT_CLOSE})">`, 'g');

const VERBATIM = new RegExp(`${VERBATIM_OPEN}(\\d+)${VERBATIM_CLOSE}`, 'g');
