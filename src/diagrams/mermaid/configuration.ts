import type { MermaidConfig } from 'mermaid';
import type { DiagramTheme } from '../theme.ts';
import { themeVariables } from './theme-variables.ts';

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
