import {
  type Hit,
  type Lexicon,
  type PagefindIndex,
  pagefindIndex,
  type PagefindModule,
  type PageText,
  type Search,
  searchIn,
  shownText,
} from '#search';
import { choicesOf, faceFor, hitsShown, passes } from './hits-shown.ts';
import type { Reply, Request } from './messages.ts';

// The search of a site, beside the page: it stays as quick as ever while the index is read. Pagefind's program is WebAssembly,
// which the policy of the pages does not let run; a worker that comes from a file has the policy of that file.

const MOST_LISTED = 30;

let base = '';
interface Opened {
  readonly lexicon: Lexicon;
  readonly index: PagefindIndex;
  readonly search: Search;
}

let opening: Promise<Opened> | undefined;
/** Only the last question is answered to the end. */
let latest = 0;
let found = new Map<number, readonly string[]>();
const texts = new Map<string, Promise<PageText>>();
const realFetch = fetch.bind(globalThis);

globalThis.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void receive(data);
});

async function receive(request: Request): Promise<void> {
  switch (request.kind) {
    case 'open':
      base = request.base;
      try {
        const { index } = await open();
        await index.open(request.reader);
      } catch {
        // What fails is told to whoever asks.
      }
      return;
    case 'ask':
      latest = request.id;
      try {
        await answer(request);
      } catch {
        reply({ kind: 'failed', id: request.id });
      }
      return;
    case 'show':
      try {
        await show(request);
      } catch {
        // The hit stands without an excerpt.
      }
  }
}

async function answer({ id, question, reader, filter }: Extract<Request, { kind: 'ask' }>): Promise<void> {
  const { lexicon, search } = await open();
  const tell = (hits: readonly Hit[], isWhole: boolean): void => {
    if (id !== latest) return;
    found = new Map(hits.map(({ page, words }) => [page, words]));
    const passing = hits.filter(({ page }) => passes(lexicon.pages[page], filter));
    reply({
      ...{ kind: 'hits', id, isWhole, count: passing.length },
      hits: hitsShown(passing.slice(0, MOST_LISTED), lexicon.pages, reader),
      choices: choicesOf(hits, lexicon.pages, reader),
      near: isWhole && hits.length === 0 ? search.near(question) : [],
    });
  };
  tell(search.names(question), false);
  tell(await search.ask(question, reader), true);
}

async function show({ id, page, reader }: Extract<Request, { kind: 'show' }>): Promise<void> {
  const { lexicon } = await open();
  const known = lexicon.pages[page];
  const file = known && faceFor(known, reader)?.written.text?.file;
  if (file === undefined) return;
  let text = texts.get(file);
  if (text === undefined) {
    texts.set(file, (text = load<PageText>(base + file)));
    text.catch(() => texts.delete(file));
  }
  reply({ kind: 'shown', id, page, shown: shownText(await text, found.get(page) ?? []) });
}

function open(): Promise<Opened> {
  if (opening === undefined) {
    opening = start();
    opening.catch(() => (opening = undefined));
  }
  return opening;
}

async function start(): Promise<Opened> {
  const script = importPagefind();
  // Whoever asks is told.
  script.catch(() => undefined);
  const lexicon = await load<Lexicon>(`${base}lexicon.json`);
  let isFirst = true;
  const index = pagefindIndex({
    base,
    lexicon,
    load: () => {
      const loading = isFirst ? script : importPagefind();
      isFirst = false;
      return loading;
    },
    fetch: realFetch,
    intercept: (own) => {
      globalThis.fetch = own;
    },
  });
  return { lexicon, index, search: searchIn(lexicon, index) };
}

function importPagefind(): Promise<PagefindModule> {
  return import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<PagefindModule>;
}

async function load<Value>(address: string): Promise<Value> {
  const response = await realFetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Value;
}

function reply(message: Reply): void {
  globalThis.postMessage(message);
}
