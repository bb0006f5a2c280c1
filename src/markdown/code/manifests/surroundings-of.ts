import type { JudgeOptions } from '#manifests';
import type { DraftContext } from '../../transform.ts';
import { contextBefore } from './context-before.ts';

/** What the verdict on a block at an offset depends on beside the code: the words around it, most of which few verdicts ask for. */
export function surroundingsOf(start: number, context: DraftContext): JudgeOptions {
  const { note, text, findings } = context;
  const title = note.frontmatter.title ?? findings.title;
  return {
    get context() {
      return contextBefore(text.slice(0, start));
    },
    get prose() {
      return proseOf(context);
    },
    ...(title === undefined ? {} : { title }),
  };
}

/** Blocks of code, whose own words explain nothing. */
const CODE = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n[ \t>]*\1[ \t]*$/gm;

const known = new WeakMap<DraftContext, string>();

/** The text of a note without its blocks of code; told once for all blocks of the note. */
function proseOf(context: DraftContext): string {
  const prose = known.get(context) ?? context.text.replaceAll(CODE, '');
  known.set(context, prose);
  return prose;
}
