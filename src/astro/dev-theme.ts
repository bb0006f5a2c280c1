import { documentShell } from '#components';
import { digestOf } from '#naming';
import type { Script } from '#shell';
import { ENTRIES, type Stamp, stampOf, type Theme } from '#theme';

/**
 * The documents of the dev server for a site with a base path: they load scripts and styles from where these are written, and
 * Vite's client, which sees to it that a change of them is seen.
 */
export function devTheme(base: () => string): Theme {
  const stamps = new Map<Script, Stamp>();
  return {
    shells: digestOf('development'),
    document: (parts) => {
      const script = parts.script ?? 'none';
      const stamp = stamps.get(script) ?? stampOf(devShell(script, base()), base(), PLACES);
      stamps.set(script, stamp);
      return stamp(parts);
    },
    files: [],
    codePages: new Map(),
  };
}

/** Where parts come into a document that has no policy. */
const PLACES = ['base', 'lang', 'head', 'body'] as const;

function devShell(script: Script, base: string): string {
  const scripts = script === 'none' ? [] : [ENTRIES[script]];
  return documentShell({
    styles: [base + ENTRIES.styles],
    scripts: ['@vite/client', ...scripts].map((address) => base + address),
    hasPolicy: false,
  });
}
