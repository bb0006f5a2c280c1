import { html, type SafeHtml } from '#html';

const DRAWINGS = {
  menu: 'M3 5.5h14M3 10h14M3 14.5h9',
  search: 'M8.75 3.5a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.5M12.6 12.6 17 17',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  system: 'M3 4.5h14v9H3zM7.5 16.5h5',
  light:
    'M10 6.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2',
  dark: 'M16.5 11.6A6.8 6.8 0 0 1 8.4 3.5a6.8 6.8 0 1 0 8.1 8.1z',
} as const;

/** A line drawing of 20 × 20, in the colour of the text; decoration only, so the text beside it must say all. */
export function icon(name: keyof typeof DRAWINGS): SafeHtml {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${DRAWINGS[name]}"></path></svg>`;
}
