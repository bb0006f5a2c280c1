export { DIAGRAM_RULES, type Picture } from './finish/finish.ts';
export type { DiagramPlace } from './faults/reporter.ts';
export { openStudio, type Drawing, type DrawOptions, type Studio, type StudioOptions } from './studio.ts';
export { SITE_COLOURS, type ColourPair, type DiagramTheme } from './theme.ts';
