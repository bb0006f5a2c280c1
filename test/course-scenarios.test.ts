import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMarkdown } from '#markdown';
import { digestOf } from '#naming';
import { noteWith } from '../src/markdown/testing/draft-with.ts';

const SCENARIOS = new URL('../content/scenarios/', import.meta.url);
const texts = Object.fromEntries(
  readdirSync(SCENARIOS).map((name) => [name.replace(/\.yaml$/, ''), readFileSync(new URL(name, SCENARIOS), 'utf8')]),
);
const { draft } = await createMarkdown({ scenarios: { texts, digest: digestOf(JSON.stringify(texts)) } });

test.each(['ko', 'en'])('a lesson in %s plays three scenarios, and its transcripts are held to them', (language) => {
  const note = readFileSync(new URL(`../content/${language}/rolling-update.md`, import.meta.url), 'utf8');
  const lines = note.replace(/^---\n.*?\n---\n/s, '').split('\n');
  const faultsIn = (source: readonly string[]): string[] =>
    draft(noteWith(source.join('\n')))
      .diagnostics.filter(({ code }) => /^(?:transcript|scenario)-/.test(code))
      .map(({ code, line }) => `${code} ${line}`);
  expect(lines.filter((line) => line.startsWith('```simulator')).length).toBeGreaterThanOrEqual(3);
  expect(faultsIn(lines)).toEqual([]);

  const opening = lines.findIndex((line) => line.startsWith('```console scenario'));
  const output = lines.findIndex((line, at) => at > opening && !/^\$|^$/.test(line));
  expect(opening).toBeGreaterThan(0);
  expect(faultsIn(lines.with(output, 'no such line'))).toEqual([`transcript-differs ${output + 1}`]);
});
