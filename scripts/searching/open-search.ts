import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Lexicon, pagefindIndex, type PagefindModule, type Search, searchIn } from '#search';

/** The search of a built site, run by Node with the code that runs in a reader's browser. */
export interface SiteSearch extends Search {
  readonly lexicon: Lexicon;
  /** What was read of the site's files so far. */
  readonly loaded: ReadonlyMap<string, number>;
}

const FOLDER = '/pagefind/';

/** Opens the search of the site in a folder. Throws where the folder holds none. */
export function openSearch(site: string): SiteSearch {
  const file = path.join(site, FOLDER, 'lexicon.json');
  if (!existsSync(file)) throw new Error(`No search in ${site}: build the site first.`);
  const loaded = new Map<string, number>();
  const read = async (inside: string): Promise<Buffer> => {
    const bytes = await readFile(path.join(site, inside));
    loaded.set(inside, bytes.length);
    return bytes;
  };
  const lexicon = JSON.parse(readFileSync(file, 'utf8')) as Lexicon;
  const index = pagefindIndex({
    base: FOLDER,
    lexicon,
    load: async () => {
      const script = path.join(site, FOLDER, 'pagefind.js');
      return (await import(pathToFileURL(script).href)) as PagefindModule;
    },
    fetch: async (address) => new Response(new Uint8Array(await read(address))),
    intercept: (own) => {
      globalThis.fetch = own;
    },
  });
  return { ...searchIn(lexicon, index), lexicon, loaded };
}
