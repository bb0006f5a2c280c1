/** Folder of the font in the site, and the stylesheet in it that pages link to. */
export const FONT_FOLDER = 'fonts';
export const FONT_STYLESHEET = 'fonts/fonts.css';

/**
 * The file that every page needs. Its name stays the same, so that pages can ask for it before they know the stylesheet, and
 * a page that was written earlier is still right when the font has grown.
 */
export const COMMON_FILE = 'madang-sans.woff2';
