import type { Mermaid } from 'mermaid';
import { openStage } from '../stage/open-stage.ts';
import type { TextMeasure } from '../text/measure.ts';
import type { DiagramTheme } from '../theme.ts';
import { configurationFor } from './configuration.ts';
import { loadWithFasterSettings } from './faster-settings.ts';
import { seedRandom } from './seeded-random.ts';
import { keepUniversalTime } from './universal-time.ts';

/** What Mermaid draws is called the same in every picture, so that it says nothing of the order of drawing. */
const PICTURE = 'picture';

/** A picture as Mermaid left it, still in the document. */
export interface Sketch {
  /** Mermaid's name for the type of diagram: `flowchart-v2`, `sequence`. */
  readonly type: string;
  readonly svg: Element;
}

export interface Artist {
  /**
   * Draws with Mermaid, hands what it drew to `use` and clears the stage. Rejects with what Mermaid throws. One picture at a
   * time: the next is begun when this one is cleared away.
   */
  sketch<T>(source: string, use: (sketch: Sketch) => T): Promise<T>;
}

/** Opens a stage and loads Mermaid onto it, which takes half a second. */
export async function engageArtist(measure: TextMeasure, theme: DiagramTheme): Promise<Artist> {
  const stage = openStage(measure);
  const drawn: Element[] = [];
  const last: { turn: Promise<unknown> } = { turn: Promise.resolve() };
  stage.whenRead(`d${PICTURE}`, (frame) => drawn.push(...frame.getElementsByTagName('svg')));
  // Loaded now, because its libraries look for `document` as soon as they are.
  const { default: mermaid } = await loadWithFasterSettings(() => import('mermaid'));
  mermaid.initialize(configurationFor(theme));
  return {
    sketch(source, use) {
      const next = last.turn.then(() => sketchOne(mermaid, source, use));
      last.turn = next.catch(() => undefined);
      return next;
    },
  };

  async function sketchOne<T>(by: Mermaid, source: string, use: (sketch: Sketch) => T): Promise<T> {
    const forget = seedRandom(source);
    const release = keepUniversalTime();
    try {
      const { diagramType } = await by.render(PICTURE, source, stage.newFrame());
      const [svg] = drawn;
      if (svg === undefined) throw new Error('Mermaid has drawn nothing.');
      return use({ type: diagramType, svg });
    } finally {
      forget();
      release();
      stage.clear();
      drawn.length = 0;
    }
  }
}
