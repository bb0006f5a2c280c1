import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../engine/frame.ts';
import { useLab } from '../view/lab-context.ts';
import { columnsIn, drawOverview, type Ink, nodeAt } from './draw-overview.ts';

interface OverviewPictureProps {
  readonly overview: Overview;
  /** How many nodes the table lists. */
  readonly listed: number;
  readonly onChoose: (index: number) => void;
}

/** All nodes as a picture, in the colours and the width that the page has now. */
export function OverviewPicture({ overview, listed, onChoose }: OverviewPictureProps): JSX.Element {
  const { nodes } = useLab().texts;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [ink, setInk] = useState<Ink>();
  useLayoutEffect(() => {
    const found = place.current;
    if (found === null) return;
    const look = (): void => {
      setInk({ colours: coloursAround(found), columns: columnsIn(found.clientWidth) });
    };
    look();
    const widths = new ResizeObserver(look);
    widths.observe(found);
    const themes = new MutationObserver(look);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', look);
    return () => {
      widths.disconnect();
      themes.disconnect();
      system.removeEventListener('change', look);
    };
  }, []);
  useEffect(() => {
    if (canvas.current !== null && ink !== undefined) drawOverview(canvas.current, overview, listed, ink);
  }, [overview, listed, ink]);
  return (
    <div ref={place} class="lab-picture">
      <canvas
        ref={canvas}
        class="lab-overview"
        role="img"
        aria-label={nodes.overview(overview.count)}
        onClick={({ offsetX, offsetY }) => {
          const found = ink && nodeAt(ink, overview.count, offsetX, offsetY);
          if (found !== undefined) onChoose(found);
        }}
      />
    </div>
  );
}

/** The stylesheet gives the marks of the legend their colours; what it says is read off them, since a canvas has no classes. */
function coloursAround(place: Element): Ink['colours'] {
  const legend = place.parentElement;
  const colourOf = (code: string): string => {
    const found = legend?.querySelector(`[data-code="${code}"]`);
    return found == null ? '' : getComputedStyle(found).color;
  };
  const style = getComputedStyle(place);
  return {
    none: colourOf('none'),
    ready: colourOf('ready'),
    running: colourOf('running'),
    waiting: colourOf('waiting'),
    ending: colourOf('ending'),
    failed: colourOf('failed'),
    cordoned: colourOf('cordoned'),
    down: colourOf('down'),
    paper: style.backgroundColor,
    listed: style.outlineColor,
  };
}
