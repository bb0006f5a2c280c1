import { digestOf } from '#naming';
import { type Script, SCRIPTS } from '#shell';
import { type Stamp, stampOf, type Theme } from '#theme';

/** The documents that Astro's dev server makes, with its own scripts and styles in them. */
export interface DevTheme extends Theme {
  /** Fetches the documents from the dev server at `origin`, base path included, if they are not known yet. */
  load(origin: string): Promise<void>;
  /** Forgets them, because the program's own sources changed. */
  forget(): void;
}

export function devTheme(): DevTheme {
  const stamps = new Map<Script, Stamp>();
  return {
    shells: digestOf('development'),
    document: (parts) => {
      const stamp = stamps.get(parts.script ?? 'none');
      if (stamp === undefined) throw new Error('The documents were not loaded');
      return stamp(parts);
    },
    files: [],
    codePages: new Map(),
    async load(origin) {
      if (stamps.size === SCRIPTS.length) return;
      const loaded = await Promise.all(
        SCRIPTS.map(async (script) => [script, await fetchShell(origin, script)] as const),
      );
      for (const [script, shell] of loaded)
        stamps.set(script, stampOf(shell, new URL(origin).pathname, ['base', 'lang', 'head', 'body']));
    },
    forget() {
      stamps.clear();
    },
  };
}

async function fetchShell(origin: string, script: Script): Promise<string> {
  const response = await fetch(`${origin}shells/${script}/`);
  const text = await response.text();
  if (!response.ok) throw new Error(`Astro could not make a document (${response.status}): ${text.slice(0, 2000)}`);
  return text;
}
