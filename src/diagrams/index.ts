export { diagramLinks } from './links/diagram-links.ts';
export type { WrittenLink } from './links/take-links.ts';
export { DIAGRAM_ANCHOR, DIAGRAM_LINK_CLOSE, DIAGRAM_LINK_OPEN } from './picture/markers.ts';
export { DIAGRAM_RULES, type Picture } from './picture/picture.ts';
export { siteFont } from './text/site-font.ts';
export type { DiagramPlace } from './faults/reporter.ts';
export { openStudio, type Drawing, type DrawOptions, type Studio, type StudioOptions } from './studio.ts';
export { SITE_COLOURS, type ColourPair, type DiagramTheme } from './theme.ts';
