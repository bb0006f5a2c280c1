import path from 'node:path';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Cost, measure } from './searching/measure.ts';
import { openSearch } from './searching/open-search.ts';
import { type Query, readQueries } from './searching/queries.ts';
import { type Answer, placeOf, type Score, scoreByKind } from './searching/score.ts';

// Usage: search-score --site DIST --queries FILE [--bench] [--json]. Asks the search of a built site, and says how often the right page is
// among the first; without --queries the questions of Madang's own wiki.
// Exit codes: 1, fewer than 95 % of the questions are answered among the first three; 2, the arguments make no sense.
const USAGE = 'search-score [--site DIST] [--queries FILE] [--bench] [--json]';
const BAR = 0.95;

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      queries: { type: 'string', default: 'test/search/queries.json' },
      bench: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const site = path.resolve(values.site);
  const queries = readQueries(readFileSync(values.queries, 'utf8'));
  if (values.bench) {
    process.stdout.write(`${costLines(await measure(site, queries)).join('\n')}\n`);
    return;
  }
  const search = openSearch(site);
  const answers: Answer[] = [];
  for (const query of queries) {
    const hits = await search.ask(query.q, query.ui);
    const found = hits.slice(0, 10).map(({ page }) => hrefIn(page, query));
    answers.push({ query, found });
  }
  const scores = scoreByKind(answers);
  const misses = answers.filter((answer) => (placeOf(answer) ?? Infinity) > 3);
  if (values.json) process.stdout.write(`${JSON.stringify({ scores: Object.fromEntries(scores), misses })}\n`);
  else process.stdout.write(`${[...lines(scores), ...misses.map(missed)].join('\n')}\n`);
  if ((scores.get('all')?.success3 ?? 0) < BAR) process.exitCode = 1;

  /** The face of a page that the reader is shown. */
  function hrefIn(page: number, { ui }: Query): string {
    const faces = search.lexicon.pages[page]?.faces ?? {};
    return (faces[ui] ?? Object.values(faces)[0])?.href ?? '';
  }
}

function costLines({ names, whole, bytes, files }: Cost): string[] {
  const milliseconds = ([middle, most]: Cost['names']): string =>
    `${middle.toFixed(1)} ms, 95 %: ${most.toFixed(1)} ms`;
  const kilobytes = ([middle, most]: Cost['bytes']): string =>
    `${Math.round(middle / 1024)} KB, 95 %: ${Math.round(most / 1024)} KB`;
  return [
    `names met        ${milliseconds(names)}`,
    `whole answer     ${milliseconds(whole)}`,
    `first question   ${kilobytes(bytes)}`,
    `in files         ${files[0]}, 95 %: ${files[1]}`,
  ];
}

function lines(scores: ReadonlyMap<string, Score>): string[] {
  const row = (...cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(10))).join(' ');
  return [
    row('kind', 'queries', 'success@3', 'success@10', 'MRR@10'),
    ...[...scores].map(([kind, { count, success3, success10, mrr10 }]) =>
      row(kind, String(count), success3.toFixed(3), success10.toFixed(3), mrr10.toFixed(3)),
    ),
  ];
}

function missed({ query, found }: Answer): string {
  return `miss ${query.id} (${query.ui}) ${query.q}\n  expected ${query.expect.join(' ')}\n  found    ${
    found
      .slice(0, 3)
      .map((href) => decodeURI(href))
      .join(' ') || 'nothing'
  }`;
}
