/** A colour on light paper and on dark, as `#rrggbb`. */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

/** The colours of a page that diagrams take theirs from. */
export interface DiagramTheme {
  readonly paper: ColourPair;
  /** Ground of what holds other things. */
  readonly sunk: ColourPair;
  readonly ink: ColourPair;
  /** Lines and arrows. */
  readonly soft: ColourPair;
  readonly line: ColourPair;
  readonly accent: ColourPair;
  /** Ground of notes. */
  readonly mark: ColourPair;
}

/** The colours of Madang's own pages, as `src/styles/tokens.css` has them. */
export const SITE_COLOURS: DiagramTheme = {
  paper: { light: '#fdfcfa', dark: '#1a1918' },
  sunk: { light: '#f6f4f0', dark: '#232120' },
  ink: { light: '#2b2825', dark: '#d6d1c9' },
  soft: { light: '#6a645c', dark: '#a29b91' },
  line: { light: '#cbc5bb', dark: '#504c48' },
  accent: { light: '#17694e', dark: '#83c9ab' },
  mark: { light: '#fbeeb4', dark: '#5a4a12' },
};
