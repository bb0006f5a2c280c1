import { describe, expect, it } from 'vitest';
import { diagnose } from '#diagnostics';
import { completeDraft, type Draft } from '#markdown';
import { digestOf } from '#naming';
import { memoryStore, type Store } from '#store';
import { type KeptDrafts, keptDrafts, packDraft } from './kept-drafts.ts';

const place = { file: 'a.md', line: 1, column: 2 };
const draft: Draft = {
  digest: digestOf('a draft'),
  ...completeDraft({
    html: '<p>글</p>',
    ...{ slots: [], headings: [], blocks: [], tags: [], summary: '글', runsCode: false },
    length: { cjk: 1, words: 0, codeLines: 0, images: 0 },
    diagnostics: [
      { ...diagnose('math-invalid', place, { reason: 'x' }), mend: { line: 1, count: 1, lines: ['y'] } },
      diagnose('code-language-unknown', { ...place, line: 3 }, { name: 'yml', candidates: ['yaml'] }),
    ],
  }),
};

function never(): never {
  throw new Error('Made again without need');
}

/** Drafts in stores, of which those are lost that are named. */
function keptWithout(lost: (value: string) => boolean): KeptDrafts {
  const bodies = memoryStore();
  const failing: Store = {
    ...bodies,
    get: (key) => {
      const value = bodies.get(key);
      return value === undefined || lost(value) ? undefined : value;
    },
  };
  return keptDrafts({ heads: memoryStore(), outlines: memoryStore(), bodies: failing });
}

describe('a draft that is kept', () => {
  it('says what it said', () => {
    const kept = keptWithout(() => false);
    kept.set(draft.digest, packDraft(draft));
    expect(kept.get(draft.digest, never)).toEqual(draft);
    expect(JSON.stringify(kept.get(draft.digest, never)?.diagnostics)).toBe(JSON.stringify(draft.diagnostics));
  });

  it('is made again where its text or the words of its diagnostics do not survive', () => {
    const kept = keptWithout(() => true);
    kept.set(draft.digest, packDraft(draft));
    const found = kept.get(draft.digest, () => draft);
    expect([found?.html, found?.diagnostics]).toEqual([draft.html, draft.diagnostics]);
  });

  it('is made again where what is known of its parts does not survive', () => {
    const outlines: Store = { ...memoryStore(), has: () => true, get: () => undefined };
    const kept = keptDrafts({ heads: memoryStore(), outlines, bodies: memoryStore() });
    kept.set(draft.digest, packDraft(draft));
    const found = kept.get(draft.digest, () => ({ ...draft, ids: ['again'] }));
    expect([found?.ids, found?.summary]).toEqual([['again'], draft.summary]);
  });

  it('says what kind of fault it has where it is another when it is made again', () => {
    const kept = keptWithout((value) => value.startsWith('['));
    kept.set(draft.digest, packDraft(draft));
    const [fault] = kept.get(draft.digest, () => ({ ...draft, diagnostics: [] }))?.diagnostics ?? [];
    expect(fault).toMatchObject({ code: 'math-invalid', line: 1, message: { en: 'Math does not parse' } });
  });

  it('is not kept where what its diagnostics say is not', () => {
    const stores = { heads: memoryStore(), outlines: memoryStore(), bodies: memoryStore() };
    keptDrafts(stores).set(draft.digest, packDraft(draft));
    const bodies = memoryStore();
    bodies.set(draft.digest, draft.html);
    expect(keptDrafts({ ...stores, bodies }).get(draft.digest, never)).toBeUndefined();
  });
});
