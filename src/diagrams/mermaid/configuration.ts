import type { MermaidConfig } from 'mermaid';
import type { DiagramTheme } from '../theme.ts';

/** Longest source in UTF-16 units, and most arrows: more than that draws no picture that anyone could read. */
export const LIMITS = { length: 50_000, edges: 500 } as const;

/** Settings that a diagram must not change, wherever in its own settings they stand. */
export const SECURE: ReadonlySet<string> = new Set([
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'htmlLabels',
  'textPlacement',
  'themeCSS',
  'fontFamily',
  'altFontFamily',
  'dompurifyConfig',
  'arrowMarkerAbsolute',
  'deterministicIds',
  'deterministicIDSeed',
  'logLevel',
  'legacyMathML',
  'forceLegacyMathML',
  'useMaxWidth',
  'useWidth',
]);

/** Swimlanes ask in this section whether their labels are HTML, and take silence for yes. */
const SWIMLANE_LABELS: Readonly<Record<string, boolean>> = { htmlLabels: false };

/** What Mermaid is told once for all diagrams: text as SVG, the colours of the page, nothing that runs or loads. */
export function configurationFor(theme: DiagramTheme): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    secure: [...SECURE],
    suppressErrorRendering: true,
    logLevel: 'fatal',
    maxTextSize: LIMITS.length,
    maxEdges: LIMITS.edges,
    htmlLabels: false,
    theme: 'base',
    look: 'classic',
    fontFamily: 'sans-serif',
    themeVariables: themeVariables(theme),
    flowchart: SWIMLANE_LABELS,
    state: { minNodeWidth: 0 },
    sequence: { textPlacement: 'tspan' },
    journey: { textPlacement: 'tspan' },
    timeline: { textPlacement: 'tspan' },
  } as MermaidConfig;
}

/** The colours on light paper; those on dark are found from them when the picture is done. */
function themeVariables({
  paper,
  sunk,
  ink,
  soft,
  line,
  accent,
  mark,
}: DiagramTheme): Record<string, string | boolean> {
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
  };
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
