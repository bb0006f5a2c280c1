import { availableParallelism } from 'node:os';
import { diagnose, type Diagnostic } from '#diagnostics';
import type { Picture } from '#diagrams';
import type { Draw } from '#garden';
import type { Digest } from '#naming';
import type { Progress } from '#progress';
import { memoryStore, openStore, type Store } from '#store';
import { type Crew, openCrew } from './draw-in-threads.ts';
import { diagramDigest, type WantedDiagram } from './wanted-diagram.ts';

/** All pictures of a garden: drawn once, kept as long as what they are drawn from. */
export interface DiagramBook {
  /** Draws those of these diagrams that are not kept. */
  prepare(wanted: readonly WantedDiagram[]): Promise<void>;
  /** What became of a diagram that was prepared. */
  readonly find: Draw;
  /** What is wrong with it, with the places of its source. */
  faultsOf(diagram: WantedDiagram): readonly Diagnostic[];
  /** Writes to the disk what is new. Throws `CacheUnwritable`. */
  save(): Promise<void>;
  /** Ends the threads; more are started when there is something to draw. */
  rest(): Promise<void>;
}

export interface DiagramBookOptions {
  /** Absolute path of the folder of what is kept between builds; without it pictures are kept in memory. */
  readonly cache?: string | undefined;
  readonly progress?: Progress | undefined;
  readonly crew?: Crew;
}

/** To start another thread takes the time of so many diagrams. */
const DIAGRAMS_PER_THREAD = 24;

/** Each thread takes some 300 MB of memory. */
const MOST_THREADS = 2;

export function diagramBook({ cache, progress, crew = openCrew() }: DiagramBookOptions): DiagramBook {
  const open = (name: string): Store => (cache === undefined ? memoryStore() : openStore(cache, name));
  const [sketches, pictures] = [open('sketches'), open('pictures')];
  /** All that was asked for since the book was opened. */
  const known = new Map<Digest, Sketch>();

  return {
    async prepare(wanted) {
      const missing = new Map<Digest, WantedDiagram>();
      for (const diagram of wanted) {
        const digest = diagramDigest(diagram);
        if (known.has(digest) || missing.has(digest)) continue;
        const sketch = kept(digest);
        if (sketch === undefined) missing.set(digest, diagram);
        else known.set(digest, sketch);
      }
      if (missing.size > 0) await draw(missing);
    },
    find(source, lang) {
      const digest = diagramDigest({ source, lang });
      const { picture, diagnostics } = known.get(digest) ?? NOT_PREPARED;
      const svg = picture && pictures.get(digest);
      return { picture: svg === undefined ? undefined : picture && { ...picture, svg }, diagnostics };
    },
    faultsOf: (diagram) => known.get(diagramDigest(diagram))?.diagnostics ?? [],
    async save() {
      await pictures.save();
      await sketches.save();
    },
    rest: () => crew.close(),
  };

  async function draw(missing: ReadonlyMap<Digest, WantedDiagram>): Promise<void> {
    progress?.begin('draw', missing.size);
    const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(missing.size / DIAGRAMS_PER_THREAD));
    await crew.draw([...missing.values()], threads, {
      done(diagram, { picture, diagnostics }) {
        progress?.advance('draw', 1);
        const digest = diagramDigest(diagram);
        const { svg = '', ...rest } = picture ?? {};
        const sketch = { picture: picture && (rest as Sketch['picture']), diagnostics };
        pictures.set(digest, svg);
        sketches.set(digest, JSON.stringify(sketch));
        known.set(digest, sketch);
      },
      failed(diagram, { message }) {
        progress?.advance('draw', 1);
        const diagnostics = [diagnose('diagram-not-drawn', { file: '', line: 1, column: 1 }, { reason: message })];
        // Another time, or elsewhere, it may well be drawn: it is not kept on the disk.
        known.set(diagramDigest(diagram), { diagnostics });
      },
    });
    progress?.end('draw');
  }

  /** What is kept of a drawing, if all of it is. */
  function kept(digest: Digest): Sketch | undefined {
    const text = sketches.get(digest);
    return text === undefined || pictures.get(digest) === undefined ? undefined : (JSON.parse(text) as Sketch);
  }
}

/** A drawing whose SVG is on the disk. */
interface Sketch {
  readonly picture?: Omit<Picture, 'svg'> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** For who asks for what was not prepared. */
const NOT_PREPARED: Sketch = { diagnostics: [] };
