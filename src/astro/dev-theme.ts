import { digestOf } from '#naming';
import { type Script, SCRIPTS } from '#shell';
import { type Stamp, stampOf, type Theme } from '#theme';
import { keepShells, keptShells, type Shells } from './kept-shells.ts';

/** The documents that Astro's dev server makes, with its own scripts and styles in them. */
export interface DevTheme extends Theme {
  /** Fetches the documents from the dev server at `origin`, base path included, if they are not known yet. */
  load(origin: string): Promise<void>;
  /**
   * Forgets them, because the program's own sources changed. Returns whether Astro was never asked for them: nothing tells the
   * browser of the change then.
   */
  forget(): boolean;
}

/** The documents are kept in the folder `cache`: for the first of them Astro reads all of itself, which takes seconds. */
export function devTheme(cache: string): DevTheme {
  const stamps = new Map<Script, Stamp>();
  let isAsStarted = true;
  let isAstroAsked = false;
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
      const base = new URL(origin).pathname;
      const kept = isAsStarted ? keptShells(cache, base) : undefined;
      isAstroAsked ||= kept === undefined;
      const shells = kept ?? (await fetchShells(origin));
      for (const script of SCRIPTS) stamps.set(script, stampOf(shells[script], base, ['base', 'lang', 'head', 'body']));
      if (kept === undefined && isAsStarted) await keepShells(cache, base, shells);
    },
    forget() {
      stamps.clear();
      isAsStarted = false;
      return !isAstroAsked;
    },
  };
}

async function fetchShells(origin: string): Promise<Shells> {
  const fetched = await Promise.all(SCRIPTS.map(async (script) => [script, await fetchShell(origin, script)]));
  return Object.fromEntries(fetched) as Shells;
}

async function fetchShell(origin: string, script: Script): Promise<string> {
  const response = await fetch(`${origin}shells/${script}/`);
  const text = await response.text();
  if (!response.ok) throw new Error(`Astro could not make a document (${response.status}): ${text.slice(0, 2000)}`);
  return text;
}
