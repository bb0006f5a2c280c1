export { escapeHtml, escapeText } from './escape-html.ts';
export { attributes, type AttributeValue } from './attributes.ts';
export { html, raw, SafeHtml, type Child } from './html.ts';
