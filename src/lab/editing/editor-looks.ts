import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the colours of the site, which reach into its shadow tree as custom properties. */
export const looks = EditorView.theme({
  '&': { color: 'var(--ink)', fontSize: '0.8125rem', maxHeight: '26rem' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.6', minHeight: '14rem' },
  '.cm-content': { caretColor: 'var(--ink-strong)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink-strong)' },
  '.cm-gutters': { background: 'none', border: 'none', color: 'var(--ink-soft)' },
  '.cm-activeLine': { background: 'var(--wash)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--accent-wash)',
  },
  '.cm-tooltip': {
    maxWidth: 'min(30rem, 88vw)',
    border: '1px solid var(--line-strong)',
    borderRadius: '0.4rem',
    background: 'var(--paper-raised)',
    color: 'var(--ink)',
    fontFamily: 'var(--font-text)',
    whiteSpace: 'pre-line',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--accent)', color: 'var(--paper)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.3rem 0.6rem', lineHeight: '1.4' },
  '.cm-completionDetail': { marginInlineStart: '0.9em', fontStyle: 'normal', opacity: '0.75' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionInfo': { padding: '0.5rem 0.7rem', lineHeight: '1.5' },
  '.explained': { padding: '0.5rem 0.7rem', lineHeight: '1.5' },
  '.explained > b': { display: 'block', fontFamily: 'var(--font-code)', overflowWrap: 'anywhere' },
  '.explained > code': { fontFamily: 'var(--font-code)', color: 'var(--ink-soft)' },
  '.explained > p': { margin: '0.35rem 0 0' },
  '.cm-diagnostic': { borderLeftColor: 'var(--hue-alarm)', padding: '0.4rem 0.6rem' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--hue-warm)' },
  '.cm-lintRange-error': {
    background: 'none',
    textDecoration: 'underline wavy var(--hue-alarm)',
    textUnderlineOffset: '0.25em',
  },
  '.cm-lintRange-warning': {
    background: 'none',
    textDecoration: 'underline wavy var(--hue-warm)',
    textUnderlineOffset: '0.25em',
  },
  // Forms of our own in the colours of the site: those that come with the editor are pictures.
  '.cm-lint-marker': {
    boxSizing: 'border-box',
    inlineSize: '0.65rem',
    blockSize: '0.65rem',
    marginBlockStart: '0.3rem',
  },
  '.cm-lint-marker-error': { content: 'normal', background: 'var(--hue-alarm)', rotate: '45deg' },
  '.cm-lint-marker-warning, .cm-lint-marker-info': {
    content: 'normal',
    border: '2px solid var(--hue-warm)',
    borderRadius: '50%',
  },
  '.cm-panels': { background: 'var(--paper-sunk)', color: 'var(--ink)' },
});

/** Words of YAML. */
export const words = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--hue-calm)' },
  { tag: tags.string, color: 'var(--hue-good)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.meta, tags.keyword, tags.typeName], color: 'var(--hue-question)' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
]);
