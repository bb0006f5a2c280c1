import type { Lang } from '#naming';
import type { IndexPart, Lexicon } from '../names/lexicon.ts';
import type { IndexHit, TextIndex } from './search.ts';

/** The version of Pagefind whose format an index has, and whose script reads it. */
export const PAGEFIND_VERSION = '1.6.0';

/** What is used of Pagefind's own script. */
export interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<unknown>;
  mergeIndex(path: string, options: Readonly<Record<string, unknown>>): Promise<unknown>;
  search(term: string): Promise<{ readonly results: readonly FoundByPagefind[] }>;
}

interface FoundByPagefind {
  readonly id: string;
  readonly score: number;
  /** Places of the words that were looked for. */
  readonly words: readonly number[];
}

export interface PagefindParts {
  /** Address of the folder of the index; ends with a slash. */
  readonly base: string;
  readonly lexicon: Lexicon;
  readonly load: () => Promise<PagefindModule>;
  /** Fetches a file of the index. */
  readonly fetch: (address: string) => Promise<Response>;
  /** Puts in the place of the `fetch` that Pagefind's script calls. */
  readonly intercept: (own: typeof fetch) => void;
}

export interface PagefindIndex extends TextIndex {
  /** Loads what every question to texts of a language takes, before there is one. */
  readonly open: (lang: Lang) => Promise<void>;
}

const WASM = 'wasm.unknown.pagefind';

/**
 * The index of a site as Pagefind answers it. Pagefind's script swallows the failure of a part of its index and gives fewer
 * results; since all it loads passes through here, such a question is answered with an error instead, and may be asked again.
 */
export function pagefindIndex({ base, lexicon, load, fetch: fetchFile, intercept }: PagefindParts): PagefindIndex {
  const opened = new Map<Lang, Promise<PagefindInstance>>();
  const answers = new Map<string, Promise<readonly IndexHit[]>>();
  const entries = entriesOf(lexicon, base);
  const failures: unknown[] = [];
  /** What was asked for before Pagefind does, by addresses. */
  const metadata = new Map<string, Promise<Response>>();
  let wasm: Promise<ArrayBuffer> | undefined;
  let opening: Promise<unknown> = Promise.resolve();
  let module: Promise<PagefindModule> | undefined;

  const get = async (address: string): Promise<Response> => {
    try {
      const response = await fetchFile(address);
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return response;
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  const failUnlessWhole = (before: number): void => {
    if (failures.length > before) throw new Error(`The index is not whole: ${String(failures.at(-1))}`);
  };
  intercept(async (input) => {
    const address = (typeof input === 'string' ? input : input instanceof URL ? input.href : input.url).replace(
      /\?.*/,
      '',
    );
    const entry = entries.get(address);
    if (entry !== undefined) return new Response(entry);
    const early = metadata.get(address);
    metadata.delete(address);
    if (early !== undefined) return early;
    if (!address.endsWith(WASM)) return get(address);
    // One program answers for all parts.
    wasm ??= get(base + WASM).then((response) => response.arrayBuffer());
    wasm.catch(() => (wasm = undefined));
    return new Response(await wasm);
  });

  const open = async (lang: Lang): Promise<PagefindInstance> => {
    const [first, ...rest] = lexicon.parts[lang] ?? [];
    if (first === undefined) throw new RangeError(`No texts in ${lang}`);
    const before = failures.length;
    // Pagefind would ask for them one after the other.
    for (const { folder, hash } of [first, ...rest]) {
      const address = `${base}${folder}pagefind.${hash}.pf_meta`;
      const loading = get(address);
      loading.catch(() => undefined);
      metadata.set(address, loading);
    }
    module ??= load();
    module.catch(() => (module = undefined));
    const { createInstance } = await module;
    const instance = createInstance({ basePath: base + first.folder, noWorker: true, metaCacheTag: '' });
    await instance.init();
    // `init` does not wait for the program; a question without words does.
    await instance.search('');
    for (const { folder } of rest) await instance.mergeIndex(base + folder, {});
    failUnlessWhole(before);
    return instance;
  };
  /** One after the other: all share one program, and whoever starts it again takes the memory of those that have begun. */
  const openInTurn = (lang: Lang): Promise<PagefindInstance> => {
    const turn = opening.then(() => open(lang));
    opening = turn.catch(() => undefined);
    return turn;
  };
  const openOnce = (lang: Lang): Promise<PagefindInstance> => {
    let turn = opened.get(lang);
    if (turn === undefined) {
      opened.set(lang, (turn = openInTurn(lang)));
      turn.catch(() => opened.delete(lang));
    }
    return turn;
  };
  const hasTexts = (lang: Lang): boolean => (lexicon.parts[lang] ?? []).length > 0;
  const ask = async (lang: Lang, question: string): Promise<readonly IndexHit[]> => {
    const instance = await openOnce(lang);
    const before = failures.length;
    const { results } = await instance.search(question);
    failUnlessWhole(before);
    return results.map(({ id, score, words }) => ({ id, score, places: words }));
  };
  return {
    async open(lang) {
      if (hasTexts(lang)) await openOnce(lang);
    },
    ask(lang, words, isPhrase) {
      if (!hasTexts(lang)) return Promise.resolve([]);
      const question = isPhrase ? `"${words.join(' ')}"` : words.join(' ');
      const key = `${lang} ${question}`;
      let answer = answers.get(key);
      if (answer === undefined) {
        answers.set(key, (answer = ask(lang, question)));
        answer.catch(() => answers.delete(key));
      }
      return answer;
    },
  };
}

/** Entry files by their addresses: what they would say is in the lexicon, so that they need not be loaded. */
function entriesOf({ parts }: Lexicon, base: string): Map<string, string> {
  const all = Object.entries(parts) as [Lang, readonly IndexPart[]][];
  return new Map(
    all.flatMap(([lang, list]) =>
      list.map(({ folder, hash, pages }) => [
        `${base}${folder}pagefind-entry.json`,
        JSON.stringify({
          version: PAGEFIND_VERSION,
          languages: { [lang]: { hash, wasm: null, page_count: pages } },
          include_characters: [],
        }),
      ]),
    ),
  );
}
