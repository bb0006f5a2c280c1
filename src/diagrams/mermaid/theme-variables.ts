import { readColour, writeColour } from '../colour/colour.ts';
import { fromOklch, toOklch } from '../colour/oklch.ts';
import type { DiagramTheme } from '../theme.ts';

type Variables = Readonly<Record<string, string | boolean | Readonly<Record<string, string>>>>;

/** What is wanted first. */
const URGENT = '#b3261e';

/** The colours on light paper; those on dark are found from them when the picture is done. */
export function themeVariables({ paper, sunk, ink, soft, line, accent, mark }: DiagramTheme): Variables {
  return {
    darkMode: false,
    background: paper.light,
    primaryColor: mixed(accent.light, paper.light, 0.12),
    primaryBorderColor: accent.light,
    primaryTextColor: ink.light,
    secondaryColor: mixed(mark.light, paper.light, 0.6),
    secondaryBorderColor: line.light,
    secondaryTextColor: ink.light,
    tertiaryColor: sunk.light,
    tertiaryBorderColor: line.light,
    tertiaryTextColor: ink.light,
    lineColor: soft.light,
    arrowheadColor: soft.light,
    textColor: ink.light,
    titleColor: ink.light,
    noteBkgColor: mark.light,
    noteBorderColor: line.light,
    noteTextColor: ink.light,
    edgeLabelBackground: paper.light,
    clusterBkg: sunk.light,
    clusterBorder: line.light,
    activationBkgColor: sunk.light,
    activationBorderColor: soft.light,
    ...gantt({ paper, sunk, line, accent }),
    ...Object.fromEntries(seriesFrom(accent.light, [0.72, 0.8]).map((colour, index) => [`pie${index + 1}`, colour])),
    pieStrokeColor: paper.light,
    pieOuterStrokeColor: line.light,
    pieOuterStrokeWidth: '1px',
    // A line is to be seen on bars.
    xyChart: { plotColorPalette: seriesFrom(accent.light, [0.76, 0.5]).join(',') },
  };
}

function gantt({ paper, sunk, line, accent }: Pick<DiagramTheme, 'paper' | 'sunk' | 'line' | 'accent'>): Variables {
  return {
    gridColor: line.light,
    excludeBkgColor: sunk.light,
    activeTaskBkgColor: mixed(accent.light, paper.light, 0.35),
    activeTaskBorderColor: accent.light,
    doneTaskBkgColor: mixed(line.light, paper.light, 0.5),
    doneTaskBorderColor: line.light,
    critBkgColor: mixed(URGENT, paper.light, 0.25),
    critBorderColor: URGENT,
  };
}

/** Colours that are easily told apart, the first of the hue of `first`, in turns of these two lightnesses. */
function seriesFrom(first: string, [even, odd]: readonly [number, number]): string[] {
  const read = readColour(first);
  const { hue } = read === undefined ? { hue: 0 } : toOklch(read.rgb);
  return Array.from({ length: 12 }, (_, index) => {
    // The golden angle keeps neighbours apart however many there are.
    const turned = hue + index * Math.PI * (3 - Math.sqrt(5));
    const lightness = index % 2 === 0 ? even : odd;
    return writeColour({ rgb: fromOklch({ lightness, chroma: 0.11, hue: turned }), alpha: 1 });
  });
}

/** `share` of one colour laid over another. */
function mixed(over: string, under: string, share: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const blend = (at: number): string =>
    Math.round(channel(over, at) * share + channel(under, at) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  return `#${blend(1)}${blend(3)}${blend(5)}`;
}
