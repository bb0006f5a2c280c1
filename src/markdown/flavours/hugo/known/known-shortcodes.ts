import type { KnownShortcode } from '../meaning.ts';
import type { Shortcode } from '../tags/shortcodes.ts';
import { calloutShortcodes } from './callouts.ts';
import { codeShortcodes } from './code.ts';
import { figureShortcodes } from './figures.ts';
import { fileTreeShortcodes } from './file-trees.ts';
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
    ...fileTreeShortcodes,
    ...fileShortcodes,
    ...kubernetesShortcodes,
    ...linkShortcodes,
    ...plainShortcodes,
    ...tabShortcodes,
  }),
);

/** Those that stand for a value, in code too. */
export const VALUES: ReadonlySet<string> = new Set([
  'param',
  'skew',
  'latest-version',
  'latest-semver',
  'release-branch',
]);

/** What a shortcode is; a site's own that shows an image, as its name and file tell, is a figure. */
export function knownShortcode({ tag, close }: Shortcode): KnownShortcode | undefined {
  const known = KNOWN_SHORTCODES.get(tag.name.toLowerCase());
  if (known !== undefined || close !== undefined || !/im(?:a)?g|figure|photo|picture/i.test(tag.name)) return known;
  const { named, positional } = tag.parameters;
  const file = named.get('src') ?? named.get('image') ?? named.get('url') ?? positional[0];
  return /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(file?.text ?? '') ? KNOWN_SHORTCODES.get('figure') : undefined;
}
