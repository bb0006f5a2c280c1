export { publish, type Publishing } from './publish.ts';
export { FONT_STYLESHEET } from './font/cut-fonts.ts';
export { fontInDevelopment, type DevelopmentFile } from './font/font-in-development.ts';
