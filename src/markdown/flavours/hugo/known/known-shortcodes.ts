import type { KnownShortcode } from '../meaning.ts';
import { calloutShortcodes } from './callouts.ts';
import { codeShortcodes } from './code.ts';
import { figureShortcodes } from './figures.ts';
import { fileShortcodes } from './files.ts';
import { kubernetesShortcodes } from './kubernetes.ts';
import { linkShortcodes } from './links.ts';
import { plainShortcodes } from './plain.ts';
import { tabShortcodes } from './tabs.ts';

/** Hugo's own shortcodes, and those of the themes and sites that notes come from. */
export const KNOWN_SHORTCODES: ReadonlyMap<string, KnownShortcode> = new Map(
  Object.entries({
    ...calloutShortcodes,
    ...codeShortcodes,
    ...figureShortcodes,
    ...fileShortcodes,
    ...kubernetesShortcodes,
    ...linkShortcodes,
    ...plainShortcodes,
    ...tabShortcodes,
  }),
);
