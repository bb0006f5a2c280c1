import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diagnose } from '#diagnostics';
import type { Drawing } from '#diagrams';
import { diagramBook } from './diagram-book.ts';
import type { Crew } from './draw-in-threads.ts';

const place = { file: '', line: 2, column: 3 };
const fault = diagnose('diagram-invalid', place, { detail: 'no' });

/** Draws nothing: sources that begin with `BAD` are faulty, threads fail at `DIE`. */
function fakeCrew(): Crew & { readonly drawn: string[] } {
  const drawn: string[] = [];
  return {
    drawn,
    draw(wanted, _, { done, failed }) {
      for (const diagram of wanted) {
        drawn.push(`${diagram.lang} ${diagram.source}`);
        if (diagram.source === 'DIE') failed(diagram, new Error('died'));
        else done(diagram, drawingOf(diagram.source));
      }
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

function drawingOf(source: string): Drawing {
  if (source.startsWith('BAD')) return { picture: undefined, diagnostics: [fault] };
  const picture = { svg: `<svg>${source}</svg>`, type: 'pie', width: 1, height: 2, text: [source] };
  return { picture, diagnostics: [] };
}

const ko = (source: string) => ({ source, lang: 'ko' as const });

describe('diagramBook', () => {
  it('draws each diagram once for each language', async () => {
    const crew = fakeCrew();
    const book = diagramBook({ crew });
    await book.prepare([ko('a'), ko('a'), { source: 'a', lang: 'en' }, ko('BAD')]);
    await book.prepare([ko('a'), ko('b'), ko('BAD')]);
    expect(crew.drawn).toEqual(['ko a', 'en a', 'ko BAD', 'ko b']);
    expect(book.find('a', 'ko')).toEqual(drawingOf('a'));
    expect(book.find('BAD', 'ko')).toEqual({ picture: undefined, diagnostics: [fault] });
    expect(book.faultsOf(ko('BAD'))).toEqual([fault]);
  });

  it('keeps pictures and faults between builds, but not that a thread failed', async () => {
    const cache = mkdtempSync(path.join(tmpdir(), 'madang-diagrams-'));
    onTestFinished(() => {
      rmSync(cache, { recursive: true });
    });
    const wanted = [ko('a'), ko('BAD'), ko('DIE')];
    const first = diagramBook({ cache, crew: fakeCrew() });
    await first.prepare(wanted);
    await first.save();
    expect(first.faultsOf(ko('DIE'))).toEqual([expect.objectContaining({ code: 'diagram-not-drawn' })]);

    const crew = fakeCrew();
    const second = diagramBook({ cache, crew });
    await second.prepare(wanted);
    expect(crew.drawn).toEqual(['ko DIE']);
    expect(second.find('a', 'ko')).toEqual(drawingOf('a'));
    expect(second.faultsOf(ko('BAD'))).toEqual([fault]);
  });
});
